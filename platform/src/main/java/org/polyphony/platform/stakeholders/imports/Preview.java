package org.polyphony.platform.stakeholders.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.stakeholders.imports.reading.Dialect;

/**
 * What an import would do.
 *
 * @param id the import's number
 * @param fileName the file's name, or empty for a pasted table
 * @param dialect how the file was read
 * @param sheets the sheets of a workbook; else none
 * @param header the headings
 * @param mapping what each column holds
 * @param rows the rows, in the table's order
 * @param missing names of organisations that would be added because people work there
 */
public record Preview(
    long id,
    String fileName,
    Dialect dialect,
    List<String> sheets,
    List<String> header,
    List<Field> mapping,
    List<Row> rows,
    List<String> missing) {

  /**
   * What would happen to one row.
   *
   * @param line the line of the file, from 1
   * @param outcome new, duplicate or refused
   * @param person whether the new record is a person
   * @param name the name to show
   * @param reason why it is left out, with the cure; empty for a new one
   * @param column the heading of the cell to blame, or null
   * @param cell what stands in that cell
   * @param twin the page of the record it is a duplicate of, or null
   */
  public record Row(
      int line,
      Outcome outcome,
      boolean person,
      String name,
      String reason,
      @Nullable String column,
      String cell,
      @Nullable String twin) {}

  /** How many rows have an outcome. */
  public long count(Outcome outcome) {
    return rows.stream().filter(it -> it.outcome() == outcome).count();
  }
}
