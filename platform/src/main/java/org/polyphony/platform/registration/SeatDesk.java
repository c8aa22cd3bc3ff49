package org.polyphony.platform.registration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where seats are given and freed: one transaction at a time an exchange, under the lock of its
 * book's row, which holds over all servers. Before it lets go, every free seat has gone to the
 * first in the waiting list whom the quotas allow; so whoever comes next takes nobody's seat.
 *
 * <p>Only a few may wait for such a lock at once, in the order in which they came: a rush for the
 * last seats must not take all connections to the database from everybody else.
 */
@Component
class SeatDesk {

  private static final int WAITING_FOR_LOCKS = 6;

  private final Semaphore gate = new Semaphore(WAITING_FOR_LOCKS, true);
  private final Map<Long, Book> known = new ConcurrentHashMap<>();
  private final BookStore books;
  private final EntryStore entries;
  private final PromotionLog log;
  private final Occasions occasions;
  private final Letters letters;
  private final AuditTrail audit;
  private final TransactionTemplate transaction;
  private final Clock clock;

  SeatDesk(
      BookStore books,
      EntryStore entries,
      PromotionLog log,
      Occasions occasions,
      Letters letters,
      AuditTrail audit,
      TransactionTemplate transaction,
      Clock clock) {
    this.books = books;
    this.entries = entries;
    this.log = log;
    this.occasions = occasions;
    this.letters = letters;
    this.audit = audit;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * Does something with the seats of an exchange, alone. Must not be called inside a transaction.
   *
   * @throws NotFound if nobody can register for it
   */
  <T> T at(long exchange, Function<Seats, T> work) {
    gate.acquireUninterruptibly();
    try {
      return Objects.requireNonNull(
          transaction.execute(_ -> {
            Seats seats = locked(exchange);
            T done = work.apply(seats);
            if (seats.freed()) {
              promote(seats);
            }
            if (seats.changed()) {
              books.keep(exchange, seats.nextPlace(), seats.ledger().counts());
            }
            return done;
          }));
    } finally {
      gate.release();
    }
  }

  /**
   * The rules were changed in this transaction: whoever waits may find a seat under the new ones.
   */
  void settle(long exchange) {
    var seats =
        new Seats(
            books.find(exchange).orElseThrow(),
            books.standing(exchange, true).orElseThrow(),
            now());
    promote(seats);
    if (seats.changed()) {
      books.keep(exchange, seats.nextPlace(), seats.ledger().counts());
    }
  }

  private Seats locked(long exchange) {
    var standing =
        books
            .standing(exchange, true)
            .orElseThrow(() -> new NotFound("registration for exchange", exchange));
    Book book = known.get(exchange);
    if (book == null || book.version() != standing.version()) {
      book = books.find(exchange).orElseThrow();
      known.put(exchange, book);
    }
    return new Seats(book, standing, now());
  }

  /** PostgreSQL keeps microseconds: what is read back must equal what was written. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** Gives every seat that is free to who waits for it, in the order of the list. */
  private void promote(Seats seats) {
    long exchange = seats.book().exchangeId();
    Occasion occasion = occasions.of(exchange);
    boolean more = occasion.ahead();
    while (more) {
      var next =
          entries.firstWaiting(exchange).stream()
              .filter(it -> seats.ledger().fits(it.signature()))
              .findFirst();
      next.ifPresent(it -> offer(it, seats, occasion));
      more = next.isPresent();
    }
  }

  private void offer(Entry entry, Seats seats, Occasion occasion) {
    BookDraft draft = seats.book().draft();
    boolean ask = draft.confirmHours() > 0;
    Instant until = ask ? seats.now().plus(Duration.ofHours(draft.confirmHours())) : null;
    var state = ask ? RegistrationState.OFFERED : RegistrationState.REGISTERED;
    seats.take(entry.signature());
    entries.move(entry.id(), state, until);
    log.write(
        entry,
        ask ? Promotion.What.OFFERED : Promotion.What.SEATED,
        until,
        entry.position() - 1,
        seats.now());
    audit.changed(
        Actor.system("Waiting list"),
        new Subject("registration", entry.id()),
        entry.application().snapshot(entry.state()),
        entry.application().snapshot(state));
    letters.send(
        ask ? Letters.Kind.OFFERED : Letters.Kind.SEATED,
        entries.find(entry.id()).orElseThrow(),
        occasion,
        draft.zone());
  }
}
