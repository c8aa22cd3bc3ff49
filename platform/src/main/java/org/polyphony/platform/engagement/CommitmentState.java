package org.polyphony.platform.engagement;

import java.util.Locale;

/** What became of a commitment. */
public enum CommitmentState {
  OPEN,
  KEPT,
  BROKEN,
  /** Taken back, with a reason. */
  WITHDRAWN;

  /** The message key of its name. */
  public String textKey() {
    return "engagement.commitment.state." + slug();
  }

  /** How addresses write it. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
