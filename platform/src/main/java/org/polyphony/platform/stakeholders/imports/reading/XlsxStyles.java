package org.polyphony.platform.stakeholders.imports.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells which cells of a workbook hold dates: numbers with the format of a date (§18.8.30). */
final class XlsxStyles {

  private static final Pattern LITERAL =
      Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*\\]");

  private final List<Boolean> dates = new ArrayList<>();

  static XlsxStyles of(Xlsx book) throws IOException {
    var styles = new XlsxStyles();
    if (book.has("xl/styles.xml")) {
      styles.read(book);
    }
    return styles;
  }

  boolean date(String style) {
    int index = style.isEmpty() ? 0 : Integer.parseInt(style);
    return index < dates.size() && dates.get(index);
  }

  private void read(Xlsx book) throws IOException {
    Map<String, String> formats = new HashMap<>();
    boolean cells = false;
    try (var xml = Xml.of(book.part("xl/styles.xml"))) {
      while (xml.next()) {
        if (xml.opens("numFmt")) {
          formats.put(xml.attribute("numFmtId"), xml.attribute("formatCode"));
        } else if (xml.opens("cellXfs")) {
          cells = true;
        } else if (xml.closes("cellXfs")) {
          cells = false;
        } else if (cells && xml.opens("xf")) {
          String id = xml.attribute("numFmtId");
          dates.add(formats.containsKey(id) ? isDate(formats.get(id)) : isDate(number(id)));
        }
      }
    }
  }

  private static boolean isDate(int built) {
    return (built >= 14 && built <= 22)
        || (built >= 27 && built <= 36)
        || (built >= 45 && built <= 47)
        || (built >= 50 && built <= 58);
  }

  private static boolean isDate(String format) {
    String signs = LITERAL.matcher(format).replaceAll("").split(";", 2)[0];
    return !signs.equalsIgnoreCase("General") && signs.matches("(?is).*[ymdhs].*");
  }

  private static int number(String id) {
    return id.matches("\\d{1,5}") ? Integer.parseInt(id) : 0;
  }
}
