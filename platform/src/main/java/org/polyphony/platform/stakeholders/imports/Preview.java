package org.polyphony.platform.stakeholders.imports;

import java.util.List;
import java.util.Map;
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
 * @param existing what happens to records that are there
 * @param counts how many rows have each outcome
 * @param rows some of the rows, in the table's order
 * @param missingCount how many organisations would be added because people work there
 * @param missing the first of their names
 * @param profile the name of the profile it is read by, or empty
 * @param unmatched values that no catalogue knows, each once
 */
public record Preview(
    long id,
    String fileName,
    Dialect dialect,
    List<String> sheets,
    List<String> header,
    List<Field> mapping,
    Existing existing,
    Map<Outcome, Integer> counts,
    List<Row> rows,
    int missingCount,
    List<String> missing,
    String profile,
    List<Unmatched> unmatched) {

  /**
   * What would happen to one row.
   *
   * @param line the line of the file, from 1
   * @param outcome new, changed, duplicate or refused
   * @param person whether the record is a person
   * @param name the name to show
   * @param reason why it is left out, with the cure; empty for a good one
   * @param column the heading of the cell to blame, or null
   * @param cell what stands in that cell
   * @param twin the record it is about, or null
   * @param changes field by field
   */
  public record Row(
      int line,
      Outcome outcome,
      boolean person,
      String name,
      String reason,
      @Nullable String column,
      String cell,
      @Nullable Twin twin,
      List<FieldChange> changes) {}

  /**
   * A record that is there.
   *
   * @param path its page
   * @param name its name for the reader
   */
  public record Twin(String path, String name) {}

  /** How many rows have an outcome. */
  public int count(Outcome outcome) {
    return counts.getOrDefault(outcome, 0);
  }

  /** How many rows there are. */
  public int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
