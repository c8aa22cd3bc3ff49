package org.polyphony.platform.registration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the log of the waiting list.
 *
 * @param entryId whose registration
 * @param name the person's name
 * @param place where the registration stands in the order of all
 * @param at when
 * @param what what happened
 * @param until until when the seat is held; null where that does not apply
 * @param passed how many stood before in the waiting list for whom no seat was free under their
 *     quotas
 */
public record Promotion(
    long entryId,
    String name,
    long place,
    Instant at,
    What what,
    @Nullable Instant until,
    int passed) {

  /** What can happen to who waited. */
  public enum What {
    /** A seat was offered. */
    OFFERED,
    /** A seat was given without asking. */
    SEATED,
    /** The offered seat was taken. */
    CONFIRMED,
    /** The offered seat was not confirmed in time. */
    LAPSED,
    /** The person gave up the place in the list, or the offer. */
    LEFT;

    /** The name in messages. */
    public String slug() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
