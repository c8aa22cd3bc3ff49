package org.polyphony.algorithms.planning;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a table as comma-separated or semicolon-separated values (RFC 4180; LF, CR or CRLF): the
 * header decides which. Every record knows its line.
 */
final class RuleSheet {

  static final List<String> COLUMNS =
      List.of("id", "subject", "when", "effect", "value", "reason", "note");

  private static final int MOST_CHARACTERS = 1_000_000;
  private static final int MOST_ROWS = 5_000;

  private final String source;
  private final String text;
  private final char separator;
  private int at;
  private int line = 1;

  private RuleSheet(String source, String text) {
    this.source = source;
    this.text = text;
    this.separator = text.lines().findFirst().orElse("").contains(",") ? ',' : ';';
  }

  static List<RuleRow> read(String source, String text) {
    if (text.length() > MOST_CHARACTERS) {
      throw new Place(source, 1)
          .refused("large", "the table has more than 1,000,000 characters", "make it smaller");
    }
    return new RuleSheet(source, text.startsWith("\uFEFF") ? text.substring(1) : text).rows();
  }

  private List<RuleRow> rows() {
    List<String> header = fields();
    if (!header.equals(COLUMNS)) {
      throw new Place(source, 1)
          .refused(
              "header",
              "the columns are " + header,
              "the first line must read " + String.join(",", COLUMNS));
    }
    List<RuleRow> rows = new ArrayList<>();
    while (at < text.length()) {
      int start = line;
      List<String> fields = fields();
      if (fields.stream().allMatch(String::isBlank)) {
        continue;
      }
      if (fields.size() != COLUMNS.size() || rows.size() == MOST_ROWS) {
        throw new Place(source, start)
            .refused(
                "fields",
                fields.size() + " fields in row " + (rows.size() + 1),
                "each row has 7 fields and a table at most 5,000 rows");
      }
      rows.add(row(start, fields.stream().map(String::strip).toList()));
    }
    return rows;
  }

  private static RuleRow row(int line, List<String> fields) {
    return new RuleRow(
        line,
        fields.get(0),
        fields.get(1),
        fields.get(2),
        fields.get(3),
        fields.get(4),
        fields.get(5),
        fields.get(6));
  }

  private List<String> fields() {
    List<String> fields = new ArrayList<>();
    do {
      fields.add(at < text.length() && text.charAt(at) == '"' ? quoted() : plain());
    } while (at < text.length() && text.charAt(at++) == separator);
    return fields;
  }

  /** Leaves {@code at} on the separator or on the last character of the line's end. */
  private String plain() {
    int start = at;
    while (at < text.length() && text.charAt(at) != separator && !lineEnd(text.charAt(at))) {
      at++;
    }
    String field = text.substring(start, at);
    refuseControls(field);
    end();
    return field;
  }

  private String quoted() {
    int start = line;
    StringBuilder field = new StringBuilder();
    at++;
    while (true) {
      if (at >= text.length()) {
        throw new Place(source, start)
            .refused("quote", "a quoted field never ends", "close the quote");
      }
      char next = text.charAt(at++);
      if (next == '"' && at < text.length() && text.charAt(at) == '"') {
        at++;
      } else if (next == '"') {
        break;
      }
      line += next == '\n' ? 1 : 0;
      field.append(next);
    }
    if (at < text.length() && text.charAt(at) != separator && !lineEnd(text.charAt(at))) {
      throw new Place(source, line)
          .refused("quote", "text follows a closing quote", "double the quotes inside a field");
    }
    refuseControls(field.toString());
    end();
    return field.toString();
  }

  private void end() {
    if (at < text.length() && text.charAt(at) != separator) {
      boolean both = text.startsWith("\r\n", at);
      at += both ? 1 : 0;
      line++;
    }
  }

  private static boolean lineEnd(char character) {
    return character == '\n' || character == '\r';
  }

  private void refuseControls(String field) {
    for (int i = 0; i < field.length(); i++) {
      char one = field.charAt(i);
      if (Character.isISOControl(one) && !lineEnd(one) && one != '\t') {
        throw new Place(source, line)
            .refused(
                "control",
                "there is the control character U+%04X".formatted((int) one),
                "delete it");
      }
    }
  }
}
