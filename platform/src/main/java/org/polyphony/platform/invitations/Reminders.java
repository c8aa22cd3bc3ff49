package org.polyphony.platform.invitations;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Snapshot;
import org.polyphony.platform.exchanges.ParticipantState;
import org.polyphony.platform.messaging.Outbox;
import org.polyphony.platform.messaging.PostedMail;
import org.polyphony.platform.registration.InvitedSeats;
import org.polyphony.platform.registration.Occasion;
import org.polyphony.platform.registration.Registrations;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What happens to invitations by the clock: those who have not answered are reminded on the days
 * that were set, letters that could not be delivered are marked, and whoever gave a seat up by the
 * registration has declined. Reminders end with the answer, the last day to answer, the exchange,
 * and when the person or the organizer says so.
 */
@Component
class Reminders {

  /** The outbox gives a mail up after about four days. */
  private static final Duration DELIVERY = Duration.ofDays(8);

  private static final int LONGEST = 400;

  private final RoundStore rounds;
  private final GuestStore store;
  private final GuestList list;
  private final Recipients recipients;
  private final Letters letters;
  private final Participation participation;
  private final Registrations registrations;
  private final InvitedSeats seats;
  private final Outbox outbox;
  private final AuditTrail audit;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Reminders(
      RoundStore rounds,
      GuestStore store,
      GuestList list,
      Recipients recipients,
      Letters letters,
      Participation participation,
      Registrations registrations,
      InvitedSeats seats,
      Outbox outbox,
      AuditTrail audit,
      TransactionTemplate transaction,
      Clock clock) {
    this.rounds = rounds;
    this.store = store;
    this.list = list;
    this.recipients = recipients;
    this.letters = letters;
    this.participation = participation;
    this.registrations = registrations;
    this.seats = seats;
    this.outbox = outbox;
    this.audit = audit;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Every hour, so that a server that was down on the day reminds when it is back. */
  @Scheduled(initialDelay = 80_000, fixedDelay = 3_600_000)
  void remind() {
    // the day begins first far in the east
    LocalDate latest = LocalDate.ofInstant(clock.instant().plus(Duration.ofHours(14)), UTC);
    for (long id : rounds.reminding(latest)) {
      transaction.executeWithoutResult(_ -> rounds.find(id, true).ifPresent(this::remind));
    }
  }

  private void remind(Round round) {
    Occasion occasion = registrations.occasion(Participation.ACTOR, round.exchange());
    LocalDate today = Moments.today(occasion, clock);
    if (!round.quiet() && occasion.ahead() && !round.over(today)) {
      due(round, today)
          .ifPresent(day -> {
            var waiting = recipients.willing(store.toRemind(round.id(), day));
            waiting.forEach(
                it -> store.reminded(it.id(), letters.remind(round, it, occasion), day));
            audit.changed(
                Participation.ACTOR,
                RoundService.subject(round.id()),
                Snapshot.NONE,
                new Snapshot().with("reminded", waiting.isEmpty() ? null : waiting.size()));
          });
    }
  }

  /** The newest reminder whose day has come: of several that were missed only one is sent. */
  private static Optional<LocalDate> due(Round round, LocalDate today) {
    return round.draft().reminders().stream()
        .filter(it -> !it.isAfter(today))
        .reduce((_, later) -> later);
  }

  /** Every minute: the officer should see soon whom no letter reached. */
  @Scheduled(initialDelay = 40_000, fixedDelay = 60_000)
  void undelivered() {
    var mails = list.mails(clock.instant().minus(DELIVERY));
    var states = outbox.states(mails.values());
    mails.forEach((id, mail) -> {
      if (states.get(mail) == PostedMail.State.FAILED) {
        transaction.executeWithoutResult(
            _ -> move(id, InvitationState.SENT, InvitationState.FAILED));
      }
    });
  }

  /** Every minute: whoever cancelled the registration does not come. */
  @Scheduled(initialDelay = 50_000, fixedDelay = 60_000)
  void givenUp() {
    LocalDate since = LocalDate.ofInstant(clock.instant(), UTC).minusDays(LONGEST);
    list.seated(since)
        .forEach((exchange, seated) ->
            seats
                .states(Participation.ACTOR, exchange, seated.keySet())
                .forEach((entry, state) -> {
                  if (state.over()) {
                    long id = Objects.requireNonNull(seated.get(entry));
                    transaction.executeWithoutResult(_ -> decline(exchange, id));
                  }
                }));
  }

  private void decline(long exchange, long id) {
    if (move(id, InvitationState.ACCEPTED, InvitationState.DECLINED)) {
      store
          .find(Participation.ACTOR, id)
          .ifPresent(it -> participation.left(exchange, it.guest(), ParticipantState.DECLINED));
    }
  }

  /** Looks again under the lock: somebody may have answered meanwhile. */
  private boolean move(long id, InvitationState from, InvitationState to) {
    store.lock(id);
    boolean still =
        store.find(Participation.ACTOR, id).filter(it -> it.state() == from).isPresent();
    if (still) {
      store.state(id, to);
      audit.changed(
          Participation.ACTOR,
          GuestService.subject(id),
          new Snapshot().with("state", from.slug()),
          new Snapshot().with("state", to.slug()));
    }
    return still;
  }
}
