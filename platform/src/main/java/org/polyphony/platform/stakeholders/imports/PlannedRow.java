package org.polyphony.platform.stakeholders.imports;

import org.jspecify.annotations.Nullable;
import org.polyphony.platform.stakeholders.imports.reading.Row;

/**
 * What would happen to a row.
 *
 * @param row the row as it was given
 * @param outcome what would happen
 * @param name the name to show
 * @param candidate the record it would become; null where it is refused
 * @param reason why it is a duplicate or refused, with the cure, in the reader's language; else
 *     what else would happen, or empty
 * @param column the heading of the cell to blame, or null
 * @param cell what stands in that cell
 * @param twin the record it is a duplicate of, or null
 */
record PlannedRow(
    Row row,
    Outcome outcome,
    String name,
    @Nullable Candidate candidate,
    String reason,
    @Nullable String column,
    String cell,
    @Nullable Twin twin) {

  /**
   * A record that is there already.
   *
   * @param id its number
   * @param person whether it is a person
   * @param name its name
   */
  record Twin(long id, boolean person, String name) {}
}
