package org.polyphony.platform.stakeholders.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.stakeholders.Bulk;
import org.polyphony.platform.stakeholders.MatchKeys;
import org.polyphony.platform.stakeholders.Organisations;
import org.polyphony.platform.stakeholders.People;
import org.polyphony.platform.stakeholders.imports.reading.Row;
import org.springframework.stereotype.Component;

/** Says what would happen to some rows of a table, by as many queries for one as for a thousand. */
@Component
class Planner {

  private final Organisations organisations;
  private final People people;
  private final Twins twins;
  private final Bulk bulk;

  Planner(Organisations organisations, People people, Twins twins, Bulk bulk) {
    this.organisations = organisations;
    this.people = people;
    this.twins = twins;
    this.bulk = bulk;
  }

  /**
   * Plans rows.
   *
   * @param seen the rows before them in the same table; null where they are known to be unlike
   * @param lock whether the records found are to be kept from others until the transaction ends
   */
  List<PlannedRow> plan(
      Actor actor,
      Draft draft,
      RowReader reader,
      List<Row> rows,
      @Nullable Seen seen,
      boolean lock) {
    var planned = rows.stream().map(it -> read(draft, reader, it)).toList();
    var found = twins.of(actor, keys(planned));
    var ids = new HashMap<PlannedRow, Long>();
    for (PlannedRow row : planned) {
      var twin = row.candidate() == null ? null : twin(row.candidate(), found);
      if (twin != null) {
        ids.put(row, twin.id());
      }
    }
    var held =
        lock ? bulk.locked(actor, new HashSet<>(ids.values())) : bulk.find(actor, ids.values());
    var works = twins.works(ids.values());
    var result = new ArrayList<PlannedRow>();
    for (PlannedRow row : planned) {
      result.add(compared(draft, row, held.get(ids.getOrDefault(row, -1L)), works, seen));
    }
    return List.copyOf(result);
  }

  /** Notes rows that were planned before a restart. */
  void remember(Draft draft, RowReader reader, Row row, Seen seen) {
    var candidate = read(draft, reader, row).candidate();
    if (candidate != null) {
      new Repeats(seen, candidate).note(row.line());
    }
  }

  private PlannedRow read(Draft draft, RowReader reader, Row row) {
    try {
      var candidate = reader.read(row);
      if (candidate.person() != null) {
        people.check(candidate.person());
      } else {
        organisations.check(Objects.requireNonNull(candidate.organisation()));
      }
      return PlannedRow.fresh(row, reader.name(row), candidate);
    } catch (Refused refused) {
      int column = column(draft.mapping(), refused.field());
      return PlannedRow.refused(row, reader.name(row), Problem.of(refused, column));
    }
  }

  private static PlannedRow compared(
      Draft draft,
      PlannedRow row,
      Bulk.@Nullable Held twin,
      Map<Long, Set<String>> works,
      @Nullable Seen seen) {
    var candidate = row.candidate();
    if (candidate == null) {
      return row;
    }
    if (seen != null) {
      var repeats = new Repeats(seen, candidate);
      int line = twin == null ? repeats.line() : Math.max(repeats.line(), repeats.line(twin.id()));
      if (line > 0) {
        return row.duplicate(Problem.of("stakeholders.import.repeated", "line", line), null);
      }
      repeats.note(row.row().line());
      repeats.note(row.row().line(), twin);
    }
    if (twin == null) {
      return row;
    }
    var changes = changes(draft.rules().existing(), candidate, twin, works);
    return changes.isEmpty()
        ? row.duplicate(Problem.of("stakeholders.import.duplicate-nothing"), twin)
        : row.changing(twin, changes);
  }

  /** Two people of one name who have two addresses may be two people: nothing is changed. */
  private static List<FieldChange> changes(
      Existing rule, Candidate candidate, Bulk.Held twin, Map<Long, Set<String>> works) {
    var changes = new ArrayList<FieldChange>();
    if (candidate.person() != null && twin.person() != null) {
      String mail = candidate.person().email();
      String known = twin.person().email();
      if (!mail.isEmpty() && !known.isEmpty() && !mail.equalsIgnoreCase(known)) {
        return List.of();
      }
      changes.addAll(Differ.changes(Facts.of(twin.person()), Facts.of(candidate.person()), rule));
      var work = candidate.work();
      if (work != null
          && rule != Existing.LEAVE
          && !works.getOrDefault(twin.id(), Set.of()).contains(work.key())) {
        changes.add(new FieldChange(Facts.WORK, "", work.organisation()));
      }
    } else if (candidate.organisation() != null && twin.organisation() != null) {
      changes.addAll(
          Differ.changes(Facts.of(twin.organisation()), Facts.of(candidate.organisation()), rule));
    }
    return changes;
  }

  /** A rule names the field of a form, a value the field of a table. */
  private static int column(List<Field> mapping, @Nullable String field) {
    if (field == null) {
      return -1;
    }
    String name = field.split("\\.", 2)[0];
    for (int i = 0; i < mapping.size(); i++) {
      Field it = mapping.get(i);
      if (it.name().equals(field) || it.name().replace("_", "").equalsIgnoreCase(name)) {
        return i;
      }
    }
    return -1;
  }

  private static Set<String> keys(List<PlannedRow> rows) {
    var keys = new HashSet<String>();
    for (PlannedRow row : rows) {
      var candidate = row.candidate();
      if (candidate != null) {
        keys.addAll(candidate.keys());
      }
    }
    return keys;
  }

  private static Twins.@Nullable Found twin(
      Candidate candidate, Map<String, List<Twins.Found>> known) {
    Twins.Found likely = null;
    for (String key : candidate.keys()) {
      for (Twins.Found found : known.getOrDefault(key, List.of())) {
        if (found.type() == candidate.type()) {
          if (MatchKeys.certain(key)) {
            return found;
          }
          likely = likely == null && compatible(found, candidate) ? found : likely;
        }
      }
    }
    return likely;
  }

  /** The same name in two countries is two things. */
  private static boolean compatible(Twins.Found found, Candidate candidate) {
    return found.country() == null
        || candidate.country() == null
        || found.country().equals(candidate.country());
  }
}
