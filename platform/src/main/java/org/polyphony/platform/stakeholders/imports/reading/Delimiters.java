package org.polyphony.platform.stakeholders.imports.reading;

/** Finds the sign between the cells: the one that splits the first lines most evenly. */
final class Delimiters {

  private static final int LINES = 20;
  private static final String TOLD = "sep=";

  private Delimiters() {}

  /** The sign, said by a first line {@code sep=;} as spreadsheets write it, or found out. */
  static char found(String text, char quote) {
    if (told(text)) {
      return text.charAt(TOLD.length());
    }
    char best = ',';
    long most = 0;
    for (char candidate : Dialect.DELIMITERS) {
      long score = score(text, candidate, quote);
      if (score > most) {
        most = score;
        best = candidate;
      }
    }
    return best;
  }

  /** Whether a text begins with a line that only says the sign. */
  static boolean told(String text) {
    int end = TOLD.length() + 1;
    return text.startsWith(TOLD)
        && text.length() > end
        && (text.charAt(end) == '\n' || text.charAt(end) == '\r');
  }

  /** The sign round cells: an apostrophe only where the headings themselves stand in them. */
  static char quote(String text) {
    String first = text.lines().findFirst().orElse("").strip();
    return first.length() > 2 && first.startsWith("'") && first.endsWith("'") ? '\'' : '"';
  }

  /** How many of the first lines have as many of the signs, outside quotes, as the first line. */
  private static long score(String text, char sign, char quote) {
    int[] counts = new int[LINES];
    int line = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length() && line < LINES; i++) {
      char c = text.charAt(i);
      if (c == quote) {
        quoted = !quoted;
      } else if (!quoted && c == sign) {
        counts[line]++;
      } else if (!quoted && (c == '\r' || (c == '\n' && (i == 0 || text.charAt(i - 1) != '\r')))) {
        line++;
      }
    }
    long alike = 0;
    for (int i = 0; i <= Math.min(line, LINES - 1); i++) {
      alike += counts[i] == counts[0] ? 1 : 0;
    }
    return counts[0] == 0 ? 0 : alike * 1000 + Math.min(counts[0], 999);
  }
}
