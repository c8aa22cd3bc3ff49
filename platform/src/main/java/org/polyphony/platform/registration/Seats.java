package org.polyphony.platform.registration;

import java.time.Instant;

/** The book of one exchange while its lock is held: rules, who sits where, the next place. */
final class Seats {

  private final Book book;
  private final Ledger ledger;
  private final Instant now;
  private long nextPlace;
  private boolean changed;
  private boolean freed;

  Seats(Book book, BookStore.Standing standing, Instant now) {
    this.book = book;
    this.ledger = new Ledger(book.rules(), standing.seated());
    this.nextPlace = standing.nextPlace();
    this.now = now;
  }

  Book book() {
    return book;
  }

  Ledger ledger() {
    return ledger;
  }

  Instant now() {
    return now;
  }

  long nextPlace() {
    return nextPlace;
  }

  /** The next place was given away. */
  void placed() {
    nextPlace++;
    changed = true;
  }

  void take(long signature) {
    ledger.take(signature);
    changed = true;
  }

  /** A seat is free: who waits may get one before the lock is let go. */
  void free(long signature) {
    ledger.free(signature);
    changed = true;
    freed = true;
  }

  /** Somebody who waits stands there with other quotas now: perhaps one of their seats is free. */
  void requeue() {
    freed = true;
  }

  boolean changed() {
    return changed;
  }

  boolean freed() {
    return freed;
  }

  long signature(Application application) {
    return book.rules()
        .signature(book.category(application.category()).orElseThrow(), application.country());
  }
}
