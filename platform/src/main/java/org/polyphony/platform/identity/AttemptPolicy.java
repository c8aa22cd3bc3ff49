package org.polyphony.platform.identity;

import java.time.Duration;

/**
 * How long to wait after so many wrong tries: not at all up to a number, then 2, 4, 8 … seconds up
 * to a quarter of an hour. Tries are forgotten after a time of quiet.
 *
 * @param free how many tries cost nothing
 * @param memory how long tries are remembered
 */
record AttemptPolicy(int free, Duration memory) {

  /** One account from one place. */
  static final AttemptPolicy NARROW = new AttemptPolicy(5, Duration.ofHours(24));

  /** One account from all strange places together, or all accounts from one place. */
  static final AttemptPolicy WIDE = new AttemptPolicy(50, Duration.ofHours(1));

  /** Mails to one address, asked for from strange places. */
  static final AttemptPolicy MAIL = new AttemptPolicy(10, Duration.ofHours(1));

  private static final Duration LONGEST = Duration.ofMinutes(15);

  Duration delay(int tries) {
    int beyond = tries - free;
    if (beyond <= 0) {
      return Duration.ZERO;
    }
    Duration delay = Duration.ofSeconds(1L << Math.min(beyond, 20));
    return delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
  }
}
