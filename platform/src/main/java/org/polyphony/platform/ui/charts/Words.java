package org.polyphony.platform.ui.charts;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks labels into lines by an estimate of their width; SVG text does not wrap by itself. */
final class Words {
  private Words() {}

  /**
   * Lines of at most {@code columns} Latin letters' width.
   *
   * @param text the label
   * @param columns width in Latin letters; an ideograph counts two
   * @return at least one line; a single word longer than a line stays whole
   */
  static List<String> wrap(String text, int columns) {
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(text);
    List<String> lines = new ArrayList<>();
    int from = 0;
    int end = 0;
    for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
      if (end > from && width(text.substring(from, next).strip()) > columns) {
        lines.add(text.substring(from, end).strip());
        from = end;
      }
      end = next;
    }
    lines.add(text.substring(from).strip());
    return lines;
  }

  /** Width in Latin letters. */
  static int width(String text) {
    return text.codePoints()
        .map(c -> Character.isIdeographic(c) || c >= 0x3000 && c < 0xA000 ? 2 : 1)
        .sum();
  }
}
