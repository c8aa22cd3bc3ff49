package org.polyphony.platform.stakeholders;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.polyphony.platform.audit.AuditEntry;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Refused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StakeholderService implements Stakeholders {

  private final Records records;
  private final Summaries summaries;
  private final OwnValues own;
  private final ObjectProvider<Erased> erased;
  private final AuditTrail audit;
  private final Clock clock;

  StakeholderService(
      Records records,
      Summaries summaries,
      OwnValues own,
      ObjectProvider<Erased> erased,
      AuditTrail audit,
      Clock clock) {
    this.records = records;
    this.summaries = summaries;
    this.own = own;
    this.erased = erased;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public void remove(Actor actor, long id) {
    actor.require(Permissions.EDIT);
    var record = records.locked(actor, Stakeholder.class, id);
    if (!record.removed()) {
      var before = record.snapshot();
      record.remove(clock.instant());
      audit.removed(actor, record.subject(), before);
    }
  }

  @Override
  public void restore(Actor actor, long id) {
    actor.require(Permissions.EDIT);
    var record = records.locked(actor, Stakeholder.class, id);
    if (erased.stream().anyMatch(it -> it.among(Set.of(id)).contains(id))) {
      throw new Refused("stakeholders.refused.erased");
    }
    if (record.removed()) {
      record.restore(clock.instant());
      audit.write(actor, record.subject(), "restored", List.of());
    }
  }

  @Override
  public void letRead(Actor actor, long id, Set<Long> accounts) {
    readers(actor, id, _ -> accounts);
  }

  @Override
  public void addReader(Actor actor, long id, long account) {
    readers(actor, id, before -> with(before, account));
  }

  @Override
  public void removeReader(Actor actor, long id, long account) {
    readers(actor, id, before -> without(before, account));
  }

  private void readers(Actor actor, long id, UnaryOperator<Set<Long>> change) {
    actor.require(Permissions.EDIT);
    var record = records.locked(actor, Stakeholder.class, id);
    Set<Long> accounts = change.apply(record.readers());
    if (accounts.isEmpty()) {
      throw Refused.at("readers", "stakeholders.refused.reader");
    }
    if (accounts.equals(record.readers())) {
      return;
    }
    var before = record.snapshot();
    record.letRead(accounts);
    record.touch(clock.instant());
    audit.changed(actor, record.subject(), before, record.snapshot());
  }

  private static Set<Long> with(Set<Long> accounts, long account) {
    var more = new HashSet<>(accounts);
    more.add(account);
    return more;
  }

  private static Set<Long> without(Set<Long> accounts, long account) {
    var fewer = new HashSet<>(accounts);
    fewer.remove(account);
    return fewer;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<Long, Mention> mentions(Actor actor, Collection<Long> ids) {
    return summaries.mentions(actor, ids);
  }

  @Override
  @Transactional(readOnly = true)
  public List<AuditEntry> history(Actor actor, long id) {
    actor.require(Permissions.READ);
    var all = audit.of(records.visible(actor, Stakeholder.class, id).subject());
    return all.stream().map(it -> own.seen(actor, it)).toList();
  }
}
