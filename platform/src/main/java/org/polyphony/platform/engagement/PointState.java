package org.polyphony.platform.engagement;

import java.util.Locale;

/** What became of the follow-up of a point. */
public enum PointState {
  /** Still to be done, or nothing was to be done. */
  OPEN,
  DONE,
  /** No longer to be done. */
  DROPPED;

  /** The message key of its name. */
  public String textKey() {
    return "engagement.point." + name().toLowerCase(Locale.ROOT);
  }
}
