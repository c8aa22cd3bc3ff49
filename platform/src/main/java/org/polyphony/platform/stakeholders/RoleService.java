package org.polyphony.platform.stakeholders;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Snapshot;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class RoleService implements Roles {

  private static final Comparator<Entry> NEWEST_FIRST =
      Comparator.comparing((Entry it) -> it.details().until() == null ? 0 : 1)
          .thenComparing(
              it -> it.details().since(), Comparator.nullsLast(Comparator.reverseOrder()))
          .thenComparing(Entry::id, Comparator.reverseOrder());

  private final StrategyRoleRepository roles;
  private final Records records;
  private final Checks checks;
  private final AuditTrail audit;
  private final Clock clock;

  RoleService(
      StrategyRoleRepository roles, Records records, Checks checks, AuditTrail audit, Clock clock) {
    this.roles = roles;
    this.records = records;
    this.checks = checks;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public long add(Actor actor, long stakeholder, RoleDetails details) {
    checks.role(details);
    var owner = owner(actor, stakeholder);
    var role = roles.save(new StrategyRole(stakeholder, details));
    audit.changed(actor, owner.subject(), Snapshot.NONE, written(details));
    return role.id();
  }

  @Override
  public void change(Actor actor, long stakeholder, long id, RoleDetails details) {
    checks.role(details);
    var owner = owner(actor, stakeholder);
    var role = find(stakeholder, id);
    var before = written(role.details());
    role.describe(details);
    audit.changed(actor, owner.subject(), before, written(details));
  }

  @Override
  public void remove(Actor actor, long stakeholder, long id) {
    var owner = owner(actor, stakeholder);
    var role = find(stakeholder, id);
    roles.delete(role);
    audit.changed(actor, owner.subject(), written(role.details()), Snapshot.NONE);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Entry> of(Actor actor, long stakeholder) {
    actor.require(Permissions.READ);
    records.visible(actor, Stakeholder.class, stakeholder);
    return roles.findByStakeholderId(stakeholder).stream()
        .map(it -> new Entry(it.id(), it.details()))
        .sorted(NEWEST_FIRST)
        .toList();
  }

  private Stakeholder owner(Actor actor, long stakeholder) {
    actor.require(Permissions.EDIT);
    var owner = records.locked(actor, Stakeholder.class, stakeholder);
    owner.touch(clock.instant());
    return owner;
  }

  private StrategyRole find(long stakeholder, long id) {
    return roles
        .findById(id)
        .filter(it -> it.stakeholderId() == stakeholder)
        .orElseThrow(() -> new NotFound("role", id));
  }

  static Snapshot written(RoleDetails details) {
    return new Snapshot()
        .with("strategy", details.strategyId())
        .with("role", details.role())
        .with("purposes", details.purposes())
        .with("note", details.note())
        .with("since", details.since())
        .with("until", details.until());
  }
}
