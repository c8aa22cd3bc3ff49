package org.polyphony.algorithms.planning;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.polyphony.algorithms.matching.Reason;

/** Reasons whose sentence speaks codes as words, while the values keep the codes. */
final class Said {

  private static final Pattern CODE = Pattern.compile("[a-z]+(-[a-z]+)+");

  private Said() {}

  /** The same as {@link Reason#of}, with {@code technical-deep-dive} said as words. */
  static Reason of(String key, String template, Object... values) {
    Object[] spoken = values.clone();
    for (int at = 1; at < spoken.length; at += 2) {
      spoken[at] = spoken(values[at]);
    }
    String sentence = Reason.of(key, template, spoken).sentence();
    String capital = sentence.substring(0, 1).toUpperCase(Locale.ROOT);
    return new Reason(
        key, capital + sentence.substring(1), Reason.of(key, "", values).values(), null);
  }

  private static Object spoken(Object value) {
    return switch (value) {
      case String text when CODE.matcher(text).matches() -> words(text);
      case List<?> many -> many.stream().map(Said::spoken).toList();
      default -> value;
    };
  }

  /** Codes have hyphens between all words, English only inside compounds. */
  private static String words(String code) {
    return code.equals("face-to-face")
        ? "in person"
        : code.replace("multi-stakeholder", "multi_stakeholder")
            .replace('-', ' ')
            .replace('_', '-');
  }
}
