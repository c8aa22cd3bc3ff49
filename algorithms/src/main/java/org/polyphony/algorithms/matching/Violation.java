package org.polyphony.algorithms.matching;

/**
 * One way in which a result breaks what it should keep.
 *
 * @param reason the rule and the place, as data and as an English sentence
 */
public record Violation(Reason reason) {

  /** Makes a violation; see {@link Reason#of}. */
  public static Violation of(String key, String template, Object... values) {
    return new Violation(Reason.of(key, template, values));
  }
}
