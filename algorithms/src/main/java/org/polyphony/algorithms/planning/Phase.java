package org.polyphony.algorithms.planning;

import java.util.Locale;

/** When in an instrument's programme an activity has its place. */
public enum Phase {
  /** In the weeks before. */
  BEFORE,
  /** At the start. */
  OPENING,
  /** The main part. */
  MIDDLE,
  /** At the end. */
  CLOSING,
  /** In the weeks after. */
  AFTER;

  /** The word in rule tables. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
