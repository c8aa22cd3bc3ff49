package org.polyphony.algorithms.network;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Why something is said about a member or a network, as data, so that it can be said in any
 * language.
 *
 * @param key name of the sentence, such as {@code network.node.broker}
 * @param values what the sentence is filled with, in order: text, numbers or lists of text
 */
public record Reason(String key, Map<String, Object> values) {

  /** Keeps the order of the values. */
  public Reason {
    values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  static Reason of(String key, Object... namesAndValues) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return new Reason(key, values);
  }
}
