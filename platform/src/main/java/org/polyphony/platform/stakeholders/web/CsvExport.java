package org.polyphony.platform.stakeholders.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A CSV file that every spreadsheet opens as what it is: with a byte order mark, so that it is read
 * as UTF-8, and with an apostrophe before whatever a spreadsheet would take for a formula (OWASP,
 * CSV Injection).
 */
final class CsvExport implements AutoCloseable {

  private static final String DANGEROUS = "=+-@\t\r\n";

  private final CsvWriter writer;

  CsvExport(OutputStream out) throws IOException {
    var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.write('\uFEFF');
    this.writer = CsvWriter.builder().build(text);
  }

  void row(List<String> cells) {
    writer.writeRecord(cells.stream().map(CsvExport::harmless).toList());
  }

  @Override
  public void close() {
    try {
      writer.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String harmless(String cell) {
    return !cell.isEmpty() && DANGEROUS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
