package org.polyphony.platform.stakeholders.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.stakeholders.Bulk;
import org.polyphony.platform.stakeholders.Registry;
import org.polyphony.platform.stakeholders.imports.reading.Row;

/**
 * What would happen to a row.
 *
 * @param row the row as it was given
 * @param outcome what would happen
 * @param name the name to show
 * @param candidate the record it describes; null where it cannot be read
 * @param problem why it is left out; null for new and changed
 * @param twin the record it is about, or null
 * @param changes field by field, for {@link Outcome#CHANGED}
 */
record PlannedRow(
    Row row,
    Outcome outcome,
    String name,
    @Nullable Candidate candidate,
    @Nullable Problem problem,
    Bulk.@Nullable Held twin,
    List<FieldChange> changes) {

  static PlannedRow fresh(Row row, String name, Candidate candidate) {
    return new PlannedRow(row, Outcome.NEW, name, candidate, null, null, List.of());
  }

  static PlannedRow refused(Row row, String name, Problem problem) {
    return new PlannedRow(row, Outcome.REFUSED, name, null, problem, null, List.of());
  }

  PlannedRow duplicate(Problem problem, Bulk.@Nullable Held of) {
    return new PlannedRow(row, Outcome.DUPLICATE, name, candidate, problem, of, List.of());
  }

  PlannedRow changing(Bulk.Held record, List<FieldChange> fields) {
    return new PlannedRow(row, Outcome.CHANGED, name, candidate, null, record, fields);
  }

  boolean person() {
    return candidate != null && candidate.type() == Registry.Type.PERSON;
  }

  Candidate.@Nullable Work work() {
    return candidate == null ? null : candidate.work();
  }
}
