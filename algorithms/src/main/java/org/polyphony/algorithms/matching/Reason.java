package org.polyphony.algorithms.matching;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why something was matched or refused, as data first: a key and values from which a sentence can
 * be made in any language, the English sentence itself, and what would have to change.
 *
 * @param key a stable name of the kind of reason, such as {@code matching.assign.first-choice}
 * @param sentence the reason in English
 * @param values what the sentence is about: strings, numbers, or lists of them, by name
 * @param change what would have to change for another outcome; null where nothing would help
 */
public record Reason(
    String key, String sentence, Map<String, Object> values, @Nullable Reason change) {

  /** Copies the values, keeping their order. */
  public Reason {
    values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /**
   * Makes a reason from a sentence with placeholders.
   *
   * @param key the stable name
   * @param template an English sentence with {@code {name}} for each value
   * @param values names and values in turn
   */
  public static Reason of(String key, String template, Object... values) {
    Map<String, Object> named = new LinkedHashMap<>();
    String sentence = template;
    for (int at = 0; at < values.length; at += 2) {
      String name = (String) values[at];
      named.put(name, values[at + 1]);
      sentence = sentence.replace("{" + name + "}", said(values[at + 1]));
    }
    return new Reason(key, sentence, named, null);
  }

  /** Returns the same reason with what would have to change. */
  public Reason unless(Reason change) {
    return new Reason(key, sentence, values, change);
  }

  private static String said(Object value) {
    return switch (value) {
      case Iterable<?> many -> {
        StringBuilder text = new StringBuilder();
        many.forEach(one -> text.append(text.isEmpty() ? "" : ", ").append(said(one)));
        yield text.toString();
      }
      case Double number when number == Math.rint(number) && Math.abs(number) < 1e15 ->
          Long.toString(number.longValue());
      default -> String.valueOf(value);
    };
  }
}
