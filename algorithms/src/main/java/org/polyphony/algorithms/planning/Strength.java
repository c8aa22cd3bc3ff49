package org.polyphony.algorithms.planning;

import java.util.Locale;

/** How much an instrument or activity does for an outcome, or an outcome for a challenge. */
public enum Strength {
  /** It is made for it. */
  CORE,
  /** It helps. */
  SUPPORTING,
  /** It does little. */
  WEAK;

  /** The word in rule tables and in the platform's catalogue of instruments. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
