package org.polyphony.platform.stakeholders.imports;

import java.util.List;

/** Finds the sign between the cells: the one that splits the first lines most evenly. */
final class Delimiters {

  /** In the order of preference where two split equally well. */
  static final List<Character> ALL = List.of('\t', ';', ',', '|');

  private static final int LINES = 20;

  private Delimiters() {}

  static char found(String text) {
    char best = ',';
    long most = 0;
    for (char candidate : ALL) {
      long score = score(text, candidate);
      if (score > most) {
        most = score;
        best = candidate;
      }
    }
    return best;
  }

  /** How many of the first lines have as many of the signs, outside quotes, as the first line. */
  private static long score(String text, char sign) {
    int[] counts = new int[LINES];
    int line = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length() && line < LINES; i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == sign) {
        counts[line]++;
      } else if (!quoted && c == '\n') {
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
