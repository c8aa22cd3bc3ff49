package org.polyphony.platform.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.polyphony.platform.i18n.Reader;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * A table as a file, in the form that the address ends in: {@code .csv} or {@code .xlsx}. A
 * controller takes it as an argument and sends the rows; it returns no view.
 */
public final class Download {
  /** The endings, in the order in which they are offered. */
  public static final List<String> FORMATS = List.of("csv", "xlsx");

  private final boolean workbook;
  private final char separator;
  private final HttpServletResponse response;

  private Download(boolean workbook, char separator, HttpServletResponse response) {
    this.workbook = workbook;
    this.separator = separator;
    this.response = response;
  }

  static Download of(HttpServletRequest request) {
    return new Download(request.getRequestURI().endsWith(".xlsx"), ',', Responses.current());
  }

  /** The same with another sign between the cells of a CSV file, as a list came in with. */
  public Download separatedBy(char sign) {
    return new Download(workbook, sign, response);
  }

  /**
   * Sends a table.
   *
   * @param name the file's name without its ending
   * @param head the names of the columns
   * @param rows hands over one row after the other; the cells are texts
   */
  public void send(String name, List<String> head, Consumer<Consumer<List<String>>> rows) {
    try {
      if (workbook) {
        try (var file = new Workbook(name, head)) {
          rows.accept(file::row);
          announce(Workbook.TYPE, name + ".xlsx");
          file.write(response.getOutputStream());
        }
      } else {
        announce("text/csv;charset=UTF-8", name + ".csv");
        var file = new CsvTable(response.getOutputStream(), separator);
        file.row(head);
        rows.accept(file::row);
        file.finish();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void announce(String type, String name) {
    response.setContentType(type);
    response.setHeader(HttpHeaders.CONTENT_LANGUAGE, Reader.language().htmlTag());
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString());
  }
}
