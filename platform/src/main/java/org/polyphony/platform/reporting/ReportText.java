package org.polyphony.platform.reporting;

import com.ibm.icu.text.Bidi;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Language;
import org.springframework.web.util.HtmlUtils;

/** Small rules for text in files. */
final class ReportText {

  private ReportText() {}

  /** The direction of a text by its first letter, as HTML's {@code dir=auto} has it. */
  static String direction(String text, Language language) {
    return switch (Bidi.getBaseDirection(text)) {
      case Bidi.LTR -> "ltr";
      case Bidi.RTL -> "rtl";
      default -> language.direction();
    };
  }

  /** A whole address, or a place in the file; null for none. */
  static @Nullable String address(String site, @Nullable String href) {
    return href == null || href.startsWith("#") ? href : site + href;
  }

  /** Text as XML has it; characters that XML forbids are dropped. */
  static String escape(String text) {
    return HtmlUtils.htmlEscape(clean(text), "UTF-8");
  }

  /** Text without the characters that XML 1.0 forbids. */
  static String clean(String text) {
    var clean = new StringBuilder(text.length());
    text.codePoints()
        .filter(it ->
            it >= 0x20
                ? it < 0xD800 || it > 0xDFFF && it != 0xFFFE && it != 0xFFFF
                : it == '\t' || it == '\n')
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }
}
