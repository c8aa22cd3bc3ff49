package org.polyphony.platform.stakeholders.imports;

import org.polyphony.platform.shared.Refused;

/** Looks through a text before it is split, for what no table may have. */
final class Scan {

  /** Characters that a cell may hold; longer ones come from a quote that was never closed. */
  static final int CELL = 100_000;

  private Scan() {}

  /**
   * Accepts a text or refuses it with the line where the trouble begins.
   *
   * @throws Refused for a NUL character, an unclosed quote or a cell that is far too long
   */
  static void check(String text, char delimiter) {
    int line = 1;
    int cell = 0;
    int opened = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\0') {
        throw new Refused("stakeholders.import.refused.nul", "line", line);
      }
      line += c == '\n' ? 1 : 0;
      if (opened == 0 && (c == delimiter || c == '\n')) {
        cell = 0;
        continue;
      }
      if (c == '"') {
        opened = opened > 0 ? 0 : cell == 0 || closedBefore(text, i) ? line : 0;
      }
      if (++cell > CELL) {
        throw new Refused("stakeholders.import.refused.cell", "line", line, "limit", CELL);
      }
    }
    if (opened > 0) {
      throw new Refused("stakeholders.import.refused.quote", "line", opened);
    }
  }

  /** A doubled quote inside a quoted cell: the second opens again what the first closed. */
  private static boolean closedBefore(String text, int i) {
    return text.charAt(i - 1) == '"';
  }
}
