package org.polyphony.platform.followup;

import java.util.List;

/** How far a planned action has come. */
public enum ActionState {
  PLANNED,
  UNDER_WAY,
  DONE,
  DROPPED;

  /** Those that are still asked about. */
  static final List<ActionState> OPEN = List.of(PLANNED, UNDER_WAY);

  /** The name in messages. */
  public String slug() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
