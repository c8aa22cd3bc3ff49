package org.polyphony.platform.ui.charts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Writes well-formed, escaped SVG. Attributes come as name and value; a null value is left out. */
final class Svg {
  private final StringBuilder out = new StringBuilder(2048);
  private final Deque<String> open = new ArrayDeque<>();

  Svg open(String name, @Nullable String... attributes) {
    start(name, attributes).append('>');
    open.push(name);
    return this;
  }

  Svg close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  Svg leaf(String name, @Nullable String... attributes) {
    start(name, attributes).append("/>");
    return this;
  }

  Svg element(String name, String text, @Nullable String... attributes) {
    start(name, attributes).append('>').append(escape(text)).append("</").append(name).append('>');
    return this;
  }

  /** A line of text in the direction of the drawing. */
  Svg text(String cls, String x, double y, String anchor, String text) {
    return element("text", text, "class", cls, "x", x, "y", num(y), "text-anchor", anchor);
  }

  /** A number or code, which runs from left to right in every script. */
  Svg number(String cls, String x, double y, String anchor, String text) {
    return element(
        "text", text, "class", cls, "x", x, "y", num(y), "text-anchor", anchor, "direction", "ltr");
  }

  /** A straight line; x in percent or pixels, y in pixels. */
  Svg line(String cls, String x1, double y1, String x2, double y2) {
    return leaf("line", "class", cls, "x1", x1, "y1", num(y1), "x2", x2, "y2", num(y2));
  }

  /** Closes what is open and returns the whole. */
  String finish() {
    while (!open.isEmpty()) {
      close();
    }
    return out.toString();
  }

  private StringBuilder start(String name, @Nullable String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      String value = attributes[i + 1];
      if (value != null) {
        out.append(' ').append(attributes[i]).append("=\"").append(escape(value)).append('"');
      }
    }
    return out;
  }

  /** At most two decimals, no exponent, a point in every locale. */
  static String num(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("a drawing needs finite numbers, got " + value);
    }
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  static String percent(double value) {
    String number = num(value);
    return number.equals("0") ? number : number + "%";
  }

  /** Escapes text for content and attributes; control characters that XML forbids are dropped. */
  static String escape(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints()
        .filter(c ->
            c >= 0x20
                ? c < 0xD800 || (c > 0xDFFF && c != 0xFFFE && c != 0xFFFF)
                : c == '\t' || c == '\n')
        .forEach(c -> {
          switch (c) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            case '\'' -> safe.append("&#39;");
            default -> safe.appendCodePoint(c);
          }
        });
    return safe.toString();
  }
}
