package org.polyphony.platform.registration;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Refused;
import org.springframework.stereotype.Component;

/** Lets people into the book while it is locked: to a seat, to the waiting list, or not at all. */
@Component
class Arrivals {

  /** Nobody can fill a stranger's mailbox by sending forms. */
  private static final Duration BETWEEN_MAILS = Duration.ofMinutes(10);

  private final EntryStore entries;
  private final Letters letters;
  private final Links links;
  private final AuditTrail audit;
  private final Clock clock;

  Arrivals(EntryStore entries, Letters letters, Links links, AuditTrail audit, Clock clock) {
    this.entries = entries;
    this.letters = letters;
    this.links = links;
    this.audit = audit;
    this.clock = clock;
  }

  private record Arrival(
      Seats seats, Occasion occasion, Application application, String submission) {}

  /** Somebody who comes by the form. */
  Outcome enter(Seats seats, Occasion occasion, Application application, String submission) {
    Category category = category(seats.book(), application);
    var state = state(category.approval(), seats, application);
    return arrive(
        new Arrival(seats, occasion, application, submission),
        state,
        refusal(seats, occasion, state));
  }

  /** Somebody whom the organizer asked: no approval is needed, and it may be early. */
  Outcome invited(Seats seats, Occasion occasion, Application application, String submission) {
    var _ = category(seats.book(), application);
    var state = state(false, seats, application);
    return arrive(
        new Arrival(seats, occasion, application, submission),
        state,
        occasion.ahead() ? full(seats, state) : new Refused("registration.refused.closed"));
  }

  private Outcome arrive(Arrival it, RegistrationState state, @Nullable Refused refused) {
    var seats = it.seats();
    var application = it.application();
    Book book = seats.book();
    long signature = seats.signature(application);
    if (refused != null) {
      return known(it).orElseThrow(() -> refused);
    }
    var id =
        entries.insert(
            book.exchangeId(),
            seats.nextPlace(),
            state,
            application,
            signature,
            it.submission(),
            seats.now());
    if (id.isEmpty()) {
      return known(it).orElseThrow();
    }
    seats.placed();
    if (state.seated()) {
      seats.take(signature);
    }
    if (!application.needs().isEmpty()) {
      entries.needs(id.getAsLong(), application.needs());
    }
    audit.created(
        Actor.system(application.name()), subject(id.getAsLong()), application.snapshot(state));
    Entry entry = entries.find(id.getAsLong()).orElseThrow();
    letters.send(Letters.Kind.of(state), entry, it.occasion(), book.draft().zone());
    return new Outcome(entry.id(), state, links.path(entry.id()));
  }

  private static RegistrationState state(boolean approval, Seats seats, Application application) {
    if (approval) {
      return RegistrationState.REQUESTED;
    }
    return seats.ledger().fits(seats.signature(application))
        ? RegistrationState.REGISTERED
        : RegistrationState.WAITING;
  }

  private static @Nullable Refused refusal(
      Seats seats, Occasion occasion, RegistrationState state) {
    Book book = seats.book();
    if (!occasion.ahead() || book.closed(seats.now())) {
      return new Refused("registration.refused.closed");
    }
    if (!book.open(seats.now())) {
      return new Refused("registration.refused.not-open-yet");
    }
    return full(seats, state);
  }

  private static @Nullable Refused full(Seats seats, RegistrationState state) {
    return state == RegistrationState.WAITING && !seats.book().draft().waiting()
        ? new Refused("registration.refused.full")
        : null;
  }

  /** The same form once more, or an address that is registered already. */
  private Optional<Outcome> known(Arrival arrival) {
    var application = arrival.application();
    Book book = arrival.seats().book();
    var same = entries.bySubmission(book.exchangeId(), arrival.submission());
    if (same.isPresent() && same.get().application().email().equals(application.email())) {
      return same.map(it -> new Outcome(it.id(), it.state(), links.path(it.id())));
    }
    return entries
        .byEmail(book.exchangeId(), application.email())
        .map(it -> {
          remind(it, arrival.occasion(), book);
          return new Outcome(it.id(), it.state(), null);
        });
  }

  /** Sends the link once more, unless that was done just now. */
  void remind(Entry entry, Occasion occasion, Book book) {
    if (!entry.mailedAt().plus(BETWEEN_MAILS).isAfter(clock.instant())) {
      letters.send(Letters.Kind.LINK, entry, occasion, book.draft().zone());
      entries.mailed(entry.id(), clock.instant());
    }
  }

  /** As what somebody comes. */
  static Category category(Book book, Application application) {
    return book.category(application.category())
        .orElseThrow(() ->
            Refused.at(
                "category", "ui.form.choice", "value", String.valueOf(application.category())));
  }

  private static Subject subject(long id) {
    return new Subject("registration", id);
  }
}
