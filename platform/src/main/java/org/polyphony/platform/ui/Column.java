package org.polyphony.platform.ui;

/**
 * One column of a list.
 *
 * @param key the name to sort by; empty where the list cannot be sorted by it
 * @param name its heading, in the reader's language
 * @param number whether it holds numbers, set flush with the end
 */
public record Column(String key, String name, boolean number) {

  /** A column that cannot be sorted. */
  public static Column of(String name) {
    return new Column("", name, false);
  }

  /** A column of words by which the list can be sorted. */
  public static Column sorted(String key, String name) {
    return new Column(key, name, false);
  }

  /** A column of numbers by which the list can be sorted. */
  public static Column number(String key, String name) {
    return new Column(key, name, true);
  }
}
