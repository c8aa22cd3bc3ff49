package org.polyphony.platform.stakeholders.imports;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.stakeholders.SearchText;

/**
 * A table as it was given.
 *
 * @param header the headings, in the order of the columns
 * @param rows the rows below
 */
record CsvTable(List<String> header, List<Row> rows) {

  /**
   * One row.
   *
   * @param line the line of the file in which it begins, from 1
   * @param cells as many as it has, not always as many as the header
   */
  record Row(int line, List<String> cells) {

    /** A cell without the space round it; empty where the row is too short. */
    String cell(int column) {
      return column < cells.size() ? cells.get(column).strip() : "";
    }
  }

  /**
   * Splits a text.
   *
   * @throws Refused if it is no table with a header and a row, or two columns have one heading
   */
  static CsvTable read(String text, char delimiter) {
    Scan.check(text, delimiter);
    var rows = new ArrayList<Row>();
    var reader =
        CsvReader.builder()
            .fieldSeparator(delimiter)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .allowExtraCharsAfterClosingQuote(true)
            .skipEmptyLines(true)
            .ofCsvRecord(text);
    for (var record : reader) {
      if (record.getFields().stream().anyMatch(it -> !it.isBlank())) {
        rows.add(new Row((int) record.getStartingLineNumber(), List.copyOf(record.getFields())));
      }
    }
    if (rows.isEmpty()) {
      throw new Refused("stakeholders.import.refused.empty");
    }
    List<String> header = rows.removeFirst().cells().stream().map(String::strip).toList();
    checkHeader(header);
    if (rows.isEmpty()) {
      throw new Refused("stakeholders.import.refused.header-only");
    }
    return new CsvTable(header, List.copyOf(rows));
  }

  private static void checkHeader(List<String> header) {
    var seen = new HashMap<String, Integer>();
    for (int i = 0; i < header.size(); i++) {
      String heading = header.get(i);
      Integer before = heading.isEmpty() ? null : seen.put(SearchText.key(heading), i);
      if (before != null) {
        throw new Refused(
            "stakeholders.import.refused.twice",
            "heading",
            heading,
            "first",
            before + 1,
            "second",
            i + 1);
      }
    }
  }
}
