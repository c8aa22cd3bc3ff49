package org.polyphony.platform.stakeholders.imports.reading;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Refused;

/** The rows of one sheet of a workbook: formulas as their values, dates as ISO 8601. */
final class XlsxTable implements Table {

  /** The most columns that a sheet can have (§18.18.7). */
  private static final int COLUMNS = 16_384;

  private static final int SECONDS = 86_400;

  private final Xlsx book;
  private final XlsxStrings strings;
  private final XlsxStyles styles;
  private final LocalDate dayZero;
  private final Xml xml;
  private final List<String> header;
  private int row;

  XlsxTable(Content content, String sheet) throws IOException {
    book = Xlsx.open(content);
    try {
      strings = XlsxStrings.of(book);
      styles = XlsxStyles.of(book);
      // Day 60 of the usual count is a 29 February 1900 that never was: later days are one less.
      dayZero = book.from1904() ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
      var sheets = book.sheets();
      var part =
          sheets.stream()
              .filter(it -> it.name().equals(sheet))
              .findFirst()
              .orElse(sheets.getFirst());
      xml = Xml.of(book.part(part.part()));
      header = withoutEnd(Headers.of(next()));
    } catch (RuntimeException | IOException e) {
      book.close();
      throw e;
    }
  }

  @Override
  public List<String> header() {
    return header;
  }

  @Override
  public @Nullable Row next() {
    while (xml.to("row")) {
      String number = xml.attribute("r");
      row = number.matches("\\d{1,9}") ? Integer.parseInt(number) : row + 1;
      var read = new Row(row, cells());
      if (!read.blank()) {
        return read;
      }
    }
    return null;
  }

  @Override
  public void close() throws IOException {
    xml.close();
    book.close();
  }

  private List<String> cells() {
    var cells = new ArrayList<String>();
    while (xml.next() && !xml.closes("row")) {
      if (xml.opens("c")) {
        int column = column(xml.attribute("r"), cells.size());
        while (cells.size() < column) {
          cells.add("");
        }
        cells.add(cell(xml.attribute("t"), xml.attribute("s")));
      }
    }
    return List.copyOf(cells);
  }

  private String cell(String type, String style) {
    String value = "";
    boolean formula = false;
    while (xml.next() && !xml.closes("c")) {
      if (xml.opens("v")) {
        value = xml.text(ScanReader.CELL);
      } else if (xml.opens("is")) {
        value = XlsxStrings.rich(xml, "is");
      } else if (xml.opens("f")) {
        formula = true;
      }
    }
    if (value.isEmpty()) {
      // A formula that nobody ever calculated has no value; the row must say so.
      return formula ? "#N/A" : "";
    }
    String text =
        switch (type) {
          case "s" -> strings.text(value);
          case "b" -> value.equals("1") ? "TRUE" : "FALSE";
          case "inlineStr", "e", "d" -> value;
          case "str" -> XlsxStrings.plain(value);
          default -> styles.date(style) ? date(value) : number(value);
        };
    if (text.length() > ScanReader.CELL) {
      throw new Refused("stakeholders.import.refused.cell", "line", row, "limit", ScanReader.CELL);
    }
    return text.replace("\0", "");
  }

  /** Fifteen digits count; the rest is what binary fractions leave behind. */
  private static String number(String value) {
    try {
      var number = new BigDecimal(value).round(new MathContext(15)).stripTrailingZeros();
      return Math.abs(number.scale()) > 30 ? value : number.toPlainString();
    } catch (NumberFormatException _) {
      return value;
    }
  }

  private String date(String value) {
    try {
      double days = Double.parseDouble(value);
      long day = (long) Math.floor(days);
      long seconds = Math.round((days - day) * SECONDS);
      LocalDate date = dayZero.plusDays(seconds == SECONDS ? day + 1 : day);
      String time = LocalTime.ofSecondOfDay(seconds % SECONDS).toString();
      return seconds % SECONDS == 0 ? date.toString() : day == 0 ? time : date + " " + time;
    } catch (NumberFormatException | java.time.DateTimeException _) {
      return value;
    }
  }

  /** The column that a reference such as BC12 names, from 0; the next one where there is none. */
  private static int column(String reference, int next) {
    int column = 0;
    for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
      column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
      if (column > COLUMNS) {
        throw Xlsx.broken(new IOException(reference));
      }
    }
    return column == 0 ? next : Math.max(next, column - 1);
  }

  /** Cells that are only formatted make columns without a heading at the end. */
  private static List<String> withoutEnd(List<String> header) {
    int end = header.size();
    while (end > 0 && header.get(end - 1).isEmpty()) {
      end--;
    }
    return List.copyOf(header.subList(0, end));
  }
}
