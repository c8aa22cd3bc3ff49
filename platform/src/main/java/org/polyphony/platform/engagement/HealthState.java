package org.polyphony.platform.engagement;

import java.util.Locale;

/** How a relationship stands. */
public enum HealthState {
  GOOD,
  /** Needs attention soon. */
  WATCH,
  /** Needs attention now. */
  POOR,
  /** Nothing is recorded that it could be told from. */
  UNKNOWN;

  /** The message key of its name. */
  public String textKey() {
    return "engagement.health." + name().toLowerCase(Locale.ROOT);
  }
}
