package org.polyphony.platform.stakeholders.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.stakeholders.imports.reading.Content;
import org.polyphony.platform.stakeholders.imports.reading.Dialect;
import org.polyphony.platform.stakeholders.imports.reading.Row;
import org.polyphony.platform.stakeholders.imports.reading.Tables;

/**
 * A whole table.
 *
 * @param header the headings, in the order of the columns
 * @param rows the rows below
 */
record Grid(List<String> header, List<Row> rows) {

  /**
   * Reads a file to its end.
   *
   * @throws Refused if it is no table with a header and a row
   */
  static Grid read(Content content, Dialect dialect) {
    try (var table = Tables.open(content, dialect)) {
      var rows = new ArrayList<Row>();
      for (Row row = table.next(); row != null; row = table.next()) {
        rows.add(row);
      }
      if (rows.isEmpty()) {
        throw new Refused("stakeholders.import.refused.header-only");
      }
      return new Grid(table.header(), List.copyOf(rows));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
