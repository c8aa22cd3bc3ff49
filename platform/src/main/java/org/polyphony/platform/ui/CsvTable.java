package org.polyphony.platform.ui;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A CSV file (RFC 4180) that every spreadsheet opens as what it is: with a byte order mark, so that
 * it is read as UTF-8, and with an apostrophe before whatever a spreadsheet would take for a
 * formula (OWASP, CSV Injection).
 */
final class CsvTable {
  private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";
  private static final String CONTROL = "\t\r\n";

  private final CsvWriter writer;

  CsvTable(OutputStream out, char separator) throws IOException {
    var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.write('\uFEFF');
    writer = CsvWriter.builder().fieldSeparator(separator).build(text);
  }

  void row(List<String> cells) {
    writer.writeRecord(cells.stream().map(CsvTable::harmless).toList());
  }

  void finish() throws IOException {
    writer.close();
  }

  static String harmless(String cell) {
    String seen = cell.stripLeading();
    boolean formula = !seen.isEmpty() && FORMULA.indexOf(seen.charAt(0)) >= 0;
    boolean control = !cell.isEmpty() && CONTROL.indexOf(cell.charAt(0)) >= 0;
    return formula || control ? "'" + cell : cell;
  }
}
