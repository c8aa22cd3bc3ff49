package org.polyphony.platform.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Snapshot;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What happens by the clock: offers that nobody confirmed go to the next, and access and dietary
 * needs are removed on the day that was named beforehand.
 */
@Component
class Deadlines {

  private static final Actor CLOCK = Actor.system("Waiting list");

  private final SeatDesk desk;
  private final EntryStore entries;
  private final Leaving leaving;
  private final Letters letters;
  private final Occasions occasions;
  private final AuditTrail audit;
  private final JdbcClient database;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Deadlines(
      SeatDesk desk,
      EntryStore entries,
      Leaving leaving,
      Letters letters,
      Occasions occasions,
      AuditTrail audit,
      JdbcClient database,
      TransactionTemplate transaction,
      Clock clock) {
    this.desk = desk;
    this.entries = entries;
    this.leaving = leaving;
    this.letters = letters;
    this.occasions = occasions;
    this.audit = audit;
    this.database = database;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Every minute: a deadline is told to the minute. */
  @Scheduled(initialDelay = 30_000, fixedDelay = 60_000)
  void lapse() {
    for (Entry overdue : entries.overdue(clock.instant())) {
      desk.at(overdue.exchangeId(), seats -> lapse(seats, overdue.id()));
    }
  }

  /** Looks again under the lock: it may have been confirmed meanwhile. */
  private boolean lapse(Seats seats, long id) {
    Entry entry = entries.find(id).orElseThrow();
    var until = entry.offeredUntil();
    boolean over =
        entry.state() == RegistrationState.OFFERED && until != null && !seats.now().isBefore(until);
    if (over) {
      leaving.leave(CLOCK, seats, entry, RegistrationState.LAPSED);
      Book book = seats.book();
      letters.send(
          Letters.Kind.LAPSED,
          entries.find(id).orElseThrow(),
          occasions.of(book.exchangeId()),
          book.draft().zone());
    }
    return over;
  }

  /** Every hour, so that a server that was down at midnight does it when it is back. */
  @Scheduled(initialDelay = 90_000, fixedDelay = 3_600_000)
  void forget() {
    LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
    transaction.executeWithoutResult(_ ->
        database
            .sql(
                """
                delete from registration_needs n using registration_entry e, registration_book b
                where e.id = n.entry_id and b.exchange_id = e.exchange_id and b.needs_until < ?
                returning n.entry_id
                """)
            .param(today)
            .query(Long.class)
            .list()
            .forEach(id ->
                audit.changed(
                    Actor.system("Retention"),
                    new Subject("registration", id),
                    new Snapshot().with("needs", "…"),
                    new Snapshot())));
  }
}
