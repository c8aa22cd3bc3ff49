package org.polyphony.platform.operations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Data that hardly ever changes, read again once a minute, so that several nodes agree without
 * talking to each other. A transaction that changes the data sees its own change at once; all
 * others see it when it is committed, and never if it is not.
 */
public final class Cached<T> {

  private static final Duration FRESH = Duration.ofMinutes(1);

  private final Clock clock;
  private final Supplier<T> source;
  private volatile @Nullable Held<T> held;

  /**
   * Makes a holder.
   *
   * @param clock tells when a minute is over
   * @param source reads the data anew
   */
  public Cached(Clock clock, Supplier<T> source) {
    this.clock = clock;
    this.source = source;
  }

  /** The data as this transaction may see them. */
  public T get() {
    Own<T> own = own();
    if (own != null) {
      return own.get(source);
    }
    Held<T> now = held;
    if (now == null || clock.instant().isAfter(now.until())) {
      now = new Held<>(source.get(), clock.instant().plus(FRESH));
      held = now;
    }
    return now.value();
  }

  /** The data changed here. */
  public void forget() {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      held = null;
      return;
    }
    Own<T> own = own();
    if (own != null) {
      own.value = null;
      return;
    }
    TransactionSynchronizationManager.bindResource(this, new Own<T>());
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResource(Cached.this);
            held = null;
          }
        });
  }

  @SuppressWarnings("unchecked") // only forget() binds this key
  private @Nullable Own<T> own() {
    return (Own<T>) TransactionSynchronizationManager.getResource(this);
  }

  /** What the transaction that changed the data sees. */
  private static final class Own<T> {

    private @Nullable T value;

    T get(Supplier<T> source) {
      T now = value;
      if (now == null) {
        now = source.get();
        value = now;
      }
      return now;
    }
  }

  private record Held<T>(T value, Instant until) {}
}
