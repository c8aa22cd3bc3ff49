package org.polyphony.platform.stakeholders.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.stakeholders.Marks;
import org.polyphony.platform.stakeholders.MatchKeys;
import org.polyphony.platform.stakeholders.Organisations;
import org.polyphony.platform.stakeholders.People;
import org.polyphony.platform.stakeholders.Registry;
import org.polyphony.platform.stakeholders.imports.reading.Row;
import org.springframework.stereotype.Component;

/** Says what would happen to each row of a table, before anything is written. */
@Component
class Planner {

  private final Values values;
  private final Organisations organisations;
  private final People people;
  private final Twins twins;

  Planner(Values values, Organisations organisations, People people, Twins twins) {
    this.values = values;
    this.organisations = organisations;
    this.people = people;
    this.twins = twins;
  }

  Plan plan(Actor actor, Grid table, List<Field> mapping, boolean sample) {
    var marks = sample ? Marks.SAMPLE : Marks.NONE;
    var reader = new RowReader(values, mapping, Reader.language(), marks);
    var rows = new ArrayList<PlannedRow>();
    for (Row row : table.rows()) {
      rows.add(read(reader, table, mapping, row));
    }
    var known = twins.of(actor, keys(rows));
    markTwins(rows, known);
    return new Plan(List.copyOf(rows), known, reader);
  }

  private PlannedRow read(RowReader reader, Grid table, List<Field> mapping, Row row) {
    try {
      var candidate = reader.read(row);
      if (candidate.person() != null) {
        people.check(candidate.person());
      } else {
        organisations.check(Objects.requireNonNull(candidate.organisation()));
      }
      return new PlannedRow(row, Outcome.NEW, reader.name(row), candidate, "", null, "", null);
    } catch (Refused refused) {
      int column = column(mapping, refused.field());
      return new PlannedRow(
          row,
          Outcome.REFUSED,
          reader.name(row),
          null,
          Texts.text(refused),
          column < 0 ? null : table.header().get(column),
          column < 0 ? "" : row.cell(column),
          null);
    }
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
        if (candidate.work() != null) {
          keys.add(candidate.work().key());
        }
      }
    }
    return keys;
  }

  private static void markTwins(List<PlannedRow> rows, Map<String, List<Twins.Found>> known) {
    Map<String, Integer> lines = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      var candidate = row.candidate();
      if (candidate == null) {
        continue;
      }
      var twin = twin(candidate, known);
      Integer line = earlier(candidate, lines);
      if (twin != null) {
        rows.set(i, duplicate(row, twin));
      } else if (line != null) {
        rows.set(i, repeated(row, line));
      } else {
        candidate.keys().forEach(it -> lines.put(candidate.type() + it, row.row().line()));
      }
    }
  }

  private static Twins.@Nullable Found twin(
      Candidate candidate, Map<String, List<Twins.Found>> known) {
    for (String key : candidate.keys()) {
      for (Twins.Found found : known.getOrDefault(key, List.of())) {
        if (found.type() == candidate.type()
            && (MatchKeys.certain(key) || compatible(found.country(), candidate.country()))) {
          return found;
        }
      }
    }
    return null;
  }

  /** The same name in two countries is two things. */
  private static boolean compatible(@Nullable String one, @Nullable String other) {
    return one == null || other == null || one.equals(other);
  }

  private static @Nullable Integer earlier(Candidate candidate, Map<String, Integer> lines) {
    return candidate.keys().stream()
        .map(it -> lines.get(candidate.type() + it))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static PlannedRow duplicate(PlannedRow row, Twins.Found twin) {
    return new PlannedRow(
        row.row(),
        Outcome.DUPLICATE,
        row.name(),
        null,
        Texts.text("stakeholders.import.duplicate-of", "name", twin.name()),
        null,
        "",
        new PlannedRow.Twin(twin.id(), twin.type() == Registry.Type.PERSON, twin.name()));
  }

  private static PlannedRow repeated(PlannedRow row, int line) {
    return new PlannedRow(
        row.row(),
        Outcome.DUPLICATE,
        row.name(),
        null,
        Texts.text("stakeholders.import.repeated", "line", line),
        null,
        "",
        null);
  }
}
