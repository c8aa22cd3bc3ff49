package org.polyphony.platform.stakeholders;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Snapshot;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(propagation = Propagation.MANDATORY)
class BulkService implements Bulk {

  private final BulkTable table;
  private final BulkWork work;
  private final Checks checks;
  private final AuditTrail audit;
  private final Clock clock;

  BulkService(BulkTable table, BulkWork work, Checks checks, AuditTrail audit, Clock clock) {
    this.table = table;
    this.work = work;
    this.checks = checks;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public List<OrganisationId> addOrganisations(Actor actor, List<OrganisationDetails> all) {
    actor.require(Permissions.EDIT);
    all.forEach(checks::organisation);
    var ids = table.numbers(all.size());
    var records = new LinkedHashMap<Long, Stakeholder>();
    for (int i = 0; i < all.size(); i++) {
      records.put(ids.get(i), new Organisation(null, all.get(i), clock.instant()));
    }
    table.add(actor, records, clock.instant());
    audit.writeAll(actor, acts("created", Map.of(), records));
    return ids.stream().map(OrganisationId::new).toList();
  }

  @Override
  public List<PersonId> addPeople(Actor actor, List<PersonDetails> all) {
    actor.require(Permissions.EDIT);
    all.forEach(checks::person);
    var ids = table.numbers(all.size());
    var records = new LinkedHashMap<Long, Stakeholder>();
    for (int i = 0; i < all.size(); i++) {
      records.put(ids.get(i), new Person(null, all.get(i), clock.instant()));
    }
    table.add(actor, records, clock.instant());
    audit.writeAll(actor, acts("created", Map.of(), records));
    return ids.stream().map(PersonId::new).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public Map<Long, Held> find(Actor actor, Collection<Long> ids) {
    return table.find(actor, ids, false);
  }

  @Override
  public Map<Long, Held> locked(Actor actor, Collection<Long> ids) {
    actor.require(Permissions.EDIT);
    return table.find(actor, ids, true);
  }

  @Override
  public void change(Actor actor, List<Change> all) {
    actor.require(Permissions.EDIT);
    var before = new HashMap<Long, Snapshot>();
    var after = new LinkedHashMap<Long, Stakeholder>();
    for (Change change : all) {
      before.put(change.before().id(), snapshot(change.before()));
      after.put(change.before().id(), checked(change.after()));
    }
    var held = all.stream().map(Change::before).collect(Collectors.toMap(Held::id, it -> it));
    table.change(actor, held, after, clock.instant());
    audit.writeAll(actor, acts("changed", before, after));
  }

  @Override
  public void remove(Actor actor, List<Held> all) {
    actor.require(Permissions.EDIT);
    table.remove(all.stream().map(Held::id).toList(), clock.instant());
    audit.writeAll(
        actor,
        all.stream()
            .map(it ->
                new AuditTrail.Act(
                    subject(it.id(), it.person() != null),
                    "removed",
                    snapshot(it).changesTo(Snapshot.NONE)))
            .toList());
  }

  @Override
  public List<Long> addWork(Actor actor, List<Work> all) {
    actor.require(Permissions.EDIT);
    all.forEach(it -> checks.affiliation(it.details()));
    var ids = work.add(all);
    audit.writeAll(
        actor,
        all.stream()
            .map(it ->
                new AuditTrail.Act(
                    subject(it.person().value(), true),
                    "changed",
                    Snapshot.NONE.changesTo(AffiliationService.written(it.details()))))
            .toList());
    return ids;
  }

  @Override
  public List<Long> removeWork(Actor actor, Map<Long, Work> all) {
    actor.require(Permissions.EDIT);
    var kept = new ArrayList<>(all.keySet());
    kept.removeAll(work.remove(all));
    audit.writeAll(
        actor,
        all.entrySet().stream()
            .filter(it -> !kept.contains(it.getKey()))
            .map(it ->
                new AuditTrail.Act(
                    subject(it.getValue().person().value(), true),
                    "changed",
                    AffiliationService.written(it.getValue().details()).changesTo(Snapshot.NONE)))
            .toList());
    return List.copyOf(kept);
  }

  private Stakeholder checked(Held held) {
    if (held.person() != null) {
      checks.person(held.person());
    } else {
      checks.organisation(Objects.requireNonNull(held.organisation()));
    }
    return record(held);
  }

  private Stakeholder record(Held held) {
    return held.person() != null
        ? new Person(null, held.person(), clock.instant())
        : new Organisation(null, Objects.requireNonNull(held.organisation()), clock.instant());
  }

  private static Snapshot snapshot(Held held) {
    return held.person() != null
        ? Snapshots.of(held.person(), Set.of())
        : Snapshots.of(Objects.requireNonNull(held.organisation()), Set.of());
  }

  private static List<AuditTrail.Act> acts(
      String action, Map<Long, Snapshot> before, Map<Long, Stakeholder> after) {
    var acts = new ArrayList<AuditTrail.Act>();
    after.forEach((id, record) -> {
      var changes = before.getOrDefault(id, Snapshot.NONE).changesTo(record.snapshot());
      if (!changes.isEmpty()) {
        acts.add(new AuditTrail.Act(subject(id, record instanceof Person), action, changes));
      }
    });
    return acts;
  }

  private static Subject subject(long id, boolean person) {
    return new Subject(person ? "person" : "organisation", id);
  }
}
