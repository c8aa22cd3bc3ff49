package org.polyphony.platform.assessments;

import java.util.Locale;

/** Whether something is sought or given. */
public enum Side {
  NEED,
  OFFER;

  /** Message key of its name. */
  public String textKey() {
    return "assessments.side." + name().toLowerCase(Locale.ROOT);
  }
}
