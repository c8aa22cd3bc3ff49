package org.polyphony.platform.stakeholders;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Data that hardly ever changes, read again once a minute, so that several nodes agree without
 * talking to each other.
 */
final class Cached<T> {

  private static final Duration FRESH = Duration.ofMinutes(1);

  private final Clock clock;
  private final Supplier<T> source;
  private volatile @Nullable Held<T> held;

  Cached(Clock clock, Supplier<T> source) {
    this.clock = clock;
    this.source = source;
  }

  T get() {
    Held<T> now = held;
    if (now == null || clock.instant().isAfter(now.until())) {
      now = new Held<>(source.get(), clock.instant().plus(FRESH));
      held = now;
    }
    return now.value();
  }

  /** The data changed here. */
  void forget() {
    held = null;
  }

  private record Held<T>(T value, Instant until) {}
}
