package org.polyphony.platform.stakeholders.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.Bulk;
import org.polyphony.platform.stakeholders.imports.reading.Row;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the rows of an import, in steps of a transaction each: organisations first, then the
 * people who work there. Each row is planned once more, so that what happens is what was shown.
 */
@Component
class ApplyJob {

  private static final Problem OTHERWISE = Problem.of("stakeholders.import.otherwise");

  private final ImportStore store;
  private final PlanStore plans;
  private final MadeStore made;
  private final ContentStore content;
  private final Planner planner;
  private final PlanJob reading;
  private final Employers employers;
  private final Bulk bulk;
  private final Hurry hurry;
  private final AuditTrail audit;
  private final TransactionTemplate transaction;

  ApplyJob(
      ImportStore store,
      PlanStore plans,
      MadeStore made,
      ContentStore content,
      Planner planner,
      PlanJob reading,
      Employers employers,
      Bulk bulk,
      Hurry hurry,
      AuditTrail audit,
      TransactionTemplate transaction) {
    this.store = store;
    this.plans = plans;
    this.made = made;
    this.content = content;
    this.planner = planner;
    this.reading = reading;
    this.employers = employers;
    this.bulk = bulk;
    this.hurry = hurry;
    this.audit = audit;
    this.transaction = transaction;
  }

  /** Writes to the end, from where it stands. */
  void run(Draft draft, Actor actor) {
    Reader.as(
        draft.rules().language(),
        () -> {
          while (Boolean.TRUE.equals(transaction.execute(_ -> step(draft.id(), actor)))) {
            // one transaction after the other
          }
          return true;
        });
  }

  /** Writes some more rows; false after the last, or when it was stopped. */
  private boolean step(long id, Actor actor) {
    var draft = store.locked(id).filter(it -> it.state() == State.APPLYING).orElse(null);
    if (draft == null) {
      return false;
    }
    hurry.yes();
    var rows = plans.next(id, draft.at(), PlanJob.STEP);
    if (rows.isEmpty() && draft.at().person()) {
      finish(id, actor, draft.at());
      return false;
    }
    if (rows.isEmpty()) {
      store.advance(id, 0, new Draft.At(true, 0));
      return true;
    }
    var reader = reading.reader(draft);
    var given = rows.stream().map(PlanStore.Planned::row).toList();
    var now = planner.plan(actor, draft, reader, given, null, true);
    var good = new ArrayList<PlannedRow>();
    var other = new ArrayList<Integer>();
    for (int i = 0; i < rows.size(); i++) {
      if (same(rows.get(i), now.get(i))) {
        good.add(now.get(i));
      } else {
        other.add(rows.get(i).row().line());
      }
    }
    plans.leaveOut(id, other, OTHERWISE);
    write(id, actor, draft, reader, good);
    store.advance(id, good.size(), new Draft.At(draft.at().person(), given.getLast().line()));
    hurry.measure(draft.progress().done(), good.size());
    return true;
  }

  /** Ends the import, also one that was stopped. */
  void finish(long id, Actor actor, Draft.At at) {
    plans.forgetWritten(id, at);
    content.forget(id);
    store.end(id, State.APPLIED);
    audit.write(actor, new Subject("stakeholder-import", id), "imported", List.of());
  }

  private static boolean same(PlanStore.Planned before, PlannedRow now) {
    Long twin = now.twin() == null ? null : now.twin().id();
    return before.outcome() == now.outcome()
        && Objects.equals(before.twin(), twin)
        && before.changes().equals(now.changes());
  }

  private void write(long id, Actor actor, Draft draft, RowReader reader, List<PlannedRow> rows) {
    var records = new LinkedHashMap<PlannedRow, Long>();
    var fresh = rows.stream().filter(it -> it.outcome() == Outcome.NEW).toList();
    if (!fresh.isEmpty()) {
      add(actor, fresh, records);
    }
    var changed = rows.stream().filter(it -> it.outcome() == Outcome.CHANGED).toList();
    if (!changed.isEmpty()) {
      bulk.change(actor, changed.stream().map(ApplyJob::change).toList());
      changed.forEach(it -> records.put(it, Objects.requireNonNull(it.twin()).id()));
    }
    var all = new ArrayList<MadeStore.Made>();
    var works = employers.hire(actor, draft, reader, working(records), all);
    records.forEach((row, record) -> all.add(made(row, record, works.get(record))));
    if (!all.isEmpty()) {
      made.add(id, all);
    }
  }

  private void add(Actor actor, List<PlannedRow> rows, Map<PlannedRow, Long> records) {
    if (rows.getFirst().person()) {
      var people = rows.stream().map(it -> candidate(it).person()).map(Objects::requireNonNull);
      var ids = bulk.addPeople(actor, people.toList());
      for (int i = 0; i < rows.size(); i++) {
        records.put(rows.get(i), ids.get(i).value());
      }
    } else {
      var all = rows.stream().map(it -> candidate(it).organisation()).map(Objects::requireNonNull);
      var ids = bulk.addOrganisations(actor, all.toList());
      for (int i = 0; i < rows.size(); i++) {
        records.put(rows.get(i), ids.get(i).value());
      }
    }
  }

  /** The rows whose people are to get a place of work. */
  private static Map<Long, PlannedRow> working(Map<PlannedRow, Long> records) {
    var working = new HashMap<Long, PlannedRow>();
    records.forEach((row, record) -> {
      boolean said =
          row.outcome() == Outcome.NEW
              || row.changes().stream().anyMatch(it -> it.field().equals(Facts.WORK));
      if (row.work() != null && said) {
        working.put(record, row);
      }
    });
    return working;
  }

  private static Bulk.Change change(PlannedRow row) {
    var before = Objects.requireNonNull(row.twin());
    var values = new HashMap<String, String>();
    row.changes().forEach(it -> values.put(it.field(), it.to()));
    return new Bulk.Change(before, Facts.with(before, values));
  }

  private static MadeStore.Made made(
      PlannedRow row, long record, MadeStore.@Nullable MadeWork work) {
    var twin = row.twin();
    Row given = row.row();
    return new MadeStore.Made(
        record,
        row.person(),
        given.line(),
        twin == null,
        twin == null ? 0 : twin.version() + 1,
        row.changes(),
        work);
  }

  private static Candidate candidate(PlannedRow row) {
    return Objects.requireNonNull(row.candidate());
  }
}
