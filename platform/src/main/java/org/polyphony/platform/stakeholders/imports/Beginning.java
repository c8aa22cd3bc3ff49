package org.polyphony.platform.stakeholders.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.polyphony.platform.stakeholders.imports.reading.Content;
import org.polyphony.platform.stakeholders.imports.reading.Dialect;
import org.polyphony.platform.stakeholders.imports.reading.Row;
import org.polyphony.platform.stakeholders.imports.reading.Tables;

/**
 * The beginning of a table.
 *
 * @param header the headings
 * @param rows the first rows below
 */
record Beginning(List<String> header, List<Row> rows) {

  static Beginning of(Content content, Dialect dialect) {
    try (var table = Tables.open(content, dialect)) {
      var rows = new ArrayList<Row>();
      while (rows.size() < Proposals.SAMPLE) {
        Row row = table.next();
        if (row == null) {
          break;
        }
        rows.add(row);
      }
      return new Beginning(table.header(), List.copyOf(rows));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
