package org.polyphony.platform.ui;

import org.jspecify.annotations.Nullable;

/**
 * A label and what stands beside it.
 *
 * @param label in the reader's language
 * @param value the words, or null when not recorded (the page says so)
 * @param path the record behind the value, or null
 */
public record Fact(String label, @Nullable String value, @Nullable String path) {

  /** A fact without a record behind it. */
  public static Fact of(String label, @Nullable String value) {
    return new Fact(label, value, null);
  }
}
