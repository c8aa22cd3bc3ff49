package org.polyphony.launcher.opinion;

import java.util.Locale;

/** Small helpers for writing HTML. */
final class Html {

  private Html() {}

  /** Text that stands for itself in an element or a quoted attribute. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** A number for a drawing. */
  static String coordinate(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  /** A share as whole per cent. */
  static long percent(double share) {
    return Math.round(100 * share);
  }
}
