package org.polyphony.platform.stakeholders.imports.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.polyphony.platform.shared.Refused;

/** The texts of a workbook, which its cells refer to by number. */
final class XlsxStrings {

  /** Characters of all texts together; they must lie in memory. */
  private static final long ALL = 64L << 20;

  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final String PART = "xl/sharedStrings.xml";

  private final List<String> texts = new ArrayList<>();

  static XlsxStrings of(Xlsx book) throws IOException {
    var strings = new XlsxStrings();
    if (book.has(PART)) {
      strings.read(book);
    }
    return strings;
  }

  String text(String number) {
    int index = number.matches("\\d{1,9}") ? Integer.parseInt(number) : -1;
    if (index < 0 || index >= texts.size()) {
      throw Xlsx.broken(new IOException("text " + number));
    }
    return texts.get(index);
  }

  /** The words of an element of rich text, without the readings above them. */
  static String rich(Xml xml, String element) {
    var text = new StringBuilder();
    boolean reading = false;
    while (xml.next() && !xml.closes(element)) {
      if (xml.opens("rPh") || xml.closes("rPh")) {
        reading = xml.opens("rPh");
      } else if (xml.opens("t")) {
        String run = xml.text(ScanReader.CELL);
        if (!reading && text.length() <= ScanReader.CELL) {
          text.append(run);
        }
      }
    }
    return plain(text.toString());
  }

  /** Signs that XML cannot hold are written as {@code _x000D_}. */
  static String plain(String text) {
    return text.contains("_x")
        ? ESCAPED
            .matcher(text)
            .replaceAll(it -> java.util.regex.Matcher.quoteReplacement(sign(it.group(1))))
        : text;
  }

  private static String sign(String hexadecimal) {
    return String.valueOf((char) Integer.parseInt(hexadecimal, 16));
  }

  private void read(Xlsx book) throws IOException {
    long length = 0;
    try (var xml = Xml.of(book.part(PART))) {
      while (xml.to("si")) {
        String text = rich(xml, "si");
        texts.add(text);
        length += text.length() + 8;
        if (length > ALL) {
          throw new Refused("stakeholders.import.refused.too-large");
        }
      }
    }
  }
}
