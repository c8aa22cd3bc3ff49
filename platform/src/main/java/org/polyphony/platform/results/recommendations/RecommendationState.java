package org.polyphony.platform.results.recommendations;

import java.util.EnumSet;
import java.util.Set;

/** What became of a recommendation. */
public enum RecommendationState {
  OPEN,
  ACCEPTED,
  /** Those to whom it was made said no, with a reason. */
  REJECTED,
  DONE;

  /** The states that a recommendation in this one may move to. */
  public Set<RecommendationState> next() {
    return switch (this) {
      case OPEN -> EnumSet.of(ACCEPTED, REJECTED, DONE);
      case ACCEPTED -> EnumSet.of(DONE, REJECTED, OPEN);
      case REJECTED, DONE -> EnumSet.of(OPEN);
    };
  }

  /** Whether somebody still has to do something. */
  public boolean pending() {
    return this == OPEN || this == ACCEPTED;
  }

  /** The name in messages and addresses. */
  public String slug() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
