package org.polyphony.platform.stakeholders.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.stakeholders.OrganisationId;
import org.polyphony.platform.stakeholders.Registry;

/**
 * What would happen to the rows of a table.
 *
 * @param rows each row, in the table's order
 * @param known the records that share a key with a row, by key
 * @param reader what read the rows
 */
record Plan(List<PlannedRow> rows, Map<String, List<Twins.Found>> known, RowReader reader) {

  long count(Outcome outcome) {
    return rows.stream().filter(it -> it.outcome() == outcome).count();
  }

  List<PlannedRow> of(Outcome outcome) {
    return rows.stream().filter(it -> it.outcome() == outcome).toList();
  }

  /** The organisation that is there already under a key, or null. */
  @Nullable OrganisationId organisation(String key) {
    return known.getOrDefault(key, List.of()).stream()
        .filter(it -> it.type() == Registry.Type.ORGANISATION)
        .findFirst()
        .map(it -> new OrganisationId(it.id()))
        .orElse(null);
  }

  /**
   * Names of the organisations that people work for and that neither exist nor are in the table.
   */
  Map<String, String> missing() {
    var missing = new LinkedHashMap<String, String>();
    for (PlannedRow row : of(Outcome.NEW)) {
      var work = row.candidate() == null ? null : row.candidate().work();
      if (work != null && organisation(work.key()) == null) {
        missing.putIfAbsent(work.key(), work.organisation());
      }
    }
    of(Outcome.NEW).stream()
        .map(PlannedRow::candidate)
        .filter(it -> it != null && it.type() == Registry.Type.ORGANISATION)
        .forEach(it -> it.keys().forEach(missing::remove));
    return missing;
  }
}
