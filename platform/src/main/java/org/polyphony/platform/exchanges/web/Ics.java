package org.polyphony.platform.exchanges.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Writes the lines of an iCalendar file (RFC 5545): escaped, folded at 75 octets, ended by CRLF.
 */
final class Ics {

  private static final int LINE = 75;
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final StringBuilder lines = new StringBuilder();

  /** A line whose value is no free text. */
  Ics line(String name, String value) {
    String line = name + ":" + value;
    int octets = 0;
    for (int i = 0; i < line.length(); ) {
      int point = line.codePointAt(i);
      String written = Character.toString(point);
      int length = written.getBytes(StandardCharsets.UTF_8).length;
      if (octets + length > LINE) {
        lines.append("\r\n ");
        octets = 1;
      }
      lines.append(written);
      octets += length;
      i += Character.charCount(point);
    }
    lines.append("\r\n");
    return this;
  }

  /** A line of free text; nothing is written where there is none. */
  Ics text(String name, String value) {
    return value.isEmpty() ? this : line(name, escaped(value));
  }

  Ics day(String name, LocalDate day) {
    return line(name + ";VALUE=DATE", DAY.format(day));
  }

  Ics moment(String name, Instant moment) {
    return line(name, MOMENT.format(moment));
  }

  /** RFC 5545, 3.3.11; control characters other than line ends are not allowed in texts. */
  static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r\n", "\n")
        .replace("\r", "\n")
        .replace("\n", "\\n")
        .replaceAll("[\\p{Cntrl}&&[^\\t]]", "");
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
