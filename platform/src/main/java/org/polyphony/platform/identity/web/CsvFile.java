package org.polyphony.platform.identity.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.http.HttpHeaders;

/**
 * A CSV file (RFC 4180) as an answer, in UTF-8 with a mark at its head that spreadsheets need. A
 * text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
final class CsvFile implements AutoCloseable {

  private static final String FORMULA_STARTS = "=+-@\t\r";

  private final CsvWriter csv;

  private CsvFile(CsvWriter csv) {
    this.csv = csv;
  }

  static CsvFile of(String name, HttpServletResponse response) throws IOException {
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"");
    Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
    out.write('\uFEFF');
    return new CsvFile(CsvWriter.builder().build(out));
  }

  void row(String... values) {
    csv.writeRecord(Arrays.stream(values).map(CsvFile::harmless).toList());
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }

  private static String harmless(String value) {
    return !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
  }
}
