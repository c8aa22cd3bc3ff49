package org.polyphony.platform.followup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One time that somebody was asked.
 *
 * @param id its number
 * @param plan the follow-up
 * @param person who
 * @param round after how many months
 * @param asked when
 * @param reminded when reminded, or null
 * @param last when reminded for the last time, or null
 * @param answered when an answer came, or null
 * @param changed whether anything changed, as the person says; null without an answer
 * @param bounced whether the last mail could not be delivered
 */
public record Ask(
    long id,
    long plan,
    long person,
    int round,
    Instant asked,
    @Nullable Instant reminded,
    @Nullable Instant last,
    @Nullable Instant answered,
    @Nullable Boolean changed,
    boolean bounced) {

  /** How far it has come. */
  public enum State {
    ASKED,
    REMINDED,
    LAST_REMINDED,
    BOUNCED,
    ANSWERED;

    /** The name in messages. */
    public String slug() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  /** How far it has come. */
  public State state() {
    if (answered != null) {
      return State.ANSWERED;
    }
    if (bounced) {
      return State.BOUNCED;
    }
    return last != null ? State.LAST_REMINDED : reminded != null ? State.REMINDED : State.ASKED;
  }
}
