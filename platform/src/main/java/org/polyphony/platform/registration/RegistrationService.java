package org.polyphony.platform.registration;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Snapshot;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.shared.Slice;
import org.springframework.stereotype.Service;

@Service
class RegistrationService implements Registrations {

  private final SeatDesk desk;
  private final Arrivals arrivals;
  private final BookStore books;
  private final EntryStore entries;
  private final RollStore roll;
  private final PromotionLog log;
  private final Leaving leaving;
  private final Occasions occasions;
  private final ApplicationChecks checks;
  private final Letters letters;
  private final Links links;
  private final AuditTrail audit;

  RegistrationService(
      SeatDesk desk,
      Arrivals arrivals,
      BookStore books,
      EntryStore entries,
      RollStore roll,
      PromotionLog log,
      Leaving leaving,
      Occasions occasions,
      ApplicationChecks checks,
      Letters letters,
      Links links,
      AuditTrail audit) {
    this.desk = desk;
    this.arrivals = arrivals;
    this.books = books;
    this.entries = entries;
    this.roll = roll;
    this.log = log;
    this.leaving = leaving;
    this.occasions = occasions;
    this.checks = checks;
    this.letters = letters;
    this.links = links;
    this.audit = audit;
  }

  @Override
  public Occasion occasion(Actor actor, long exchangeId) {
    return occasions.visible(exchangeId, actor);
  }

  @Override
  public Optional<Book> book(Actor actor, long exchangeId) {
    return books.find(occasions.visible(exchangeId, actor).id());
  }

  @Override
  public Occupancy occupancy(Actor actor, long exchangeId) {
    Book book = book(actor, exchangeId).orElseThrow(() -> new NotFound("book", exchangeId));
    return roll.occupancy(book, books.standing(exchangeId, false).orElseThrow());
  }

  @Override
  public Outcome register(Actor actor, long exchange, Application application, String submission) {
    Occasion occasion = occasions.visible(exchange, actor);
    ApplicationChecks.submission(submission);
    checks.check(application);
    return desk.at(exchange, seats -> arrivals.enter(seats, occasion, application, submission));
  }

  @Override
  public Own open(String token) {
    var target = links.open(token).orElseThrow(() -> new NotFound("link", "registration"));
    Entry entry =
        entries
            .find(target.entry())
            .orElseThrow(() -> new NotFound("registration", target.entry()));
    return new Own(
        target.expired() ? entry : entry.with(entries.needs(entry.id())), target.expired());
  }

  @Override
  public void change(String token, int version, Application application) {
    long id = good(token);
    checks.check(application);
    desk.at(exchange(id), seats -> change(seats, id, version, application));
  }

  private boolean change(Seats seats, long id, int version, Application wanted) {
    Entry before = entries.find(id).orElseThrow().with(entries.needs(id));
    if (before.state().over()) {
      throw new Refused("registration.refused.over");
    }
    if (before.version() != version) {
      throw new Refused("registration.refused.changed-meanwhile");
    }
    if (!wanted.email().equals(before.application().email())) {
      throw Refused.at("email", "registration.refused.email-fixed");
    }
    Category category = Arrivals.category(seats.book(), wanted);
    long signature = seats.signature(wanted);
    boolean otherCategory = category.id() != before.application().category();
    var state = category.approval() && otherCategory ? RegistrationState.REQUESTED : before.state();
    move(seats, before, state, signature);
    boolean recheck =
        state.seated() && category.approval() && (before.recheck() || tells(before, wanted));
    entries.update(id, state, wanted, signature, recheck);
    entries.needs(id, wanted.needs());
    audit.changed(
        Actor.system(wanted.name()),
        subject(id),
        before.application().snapshot(before.state()),
        wanted.snapshot(state));
    letters.send(
        Letters.Kind.CHANGED,
        entries.find(id).orElseThrow(),
        occasions.of(seats.book().exchangeId()),
        seats.book().draft().zone());
    return true;
  }

  /** Changes seats where other quotas count now; refuses where they leave none. */
  private static void move(Seats seats, Entry before, RegistrationState state, long signature) {
    if (!before.state().seated()) {
      seats.requeue();
    } else if (!state.seated()) {
      seats.free(before.signature());
    } else if (before.signature() != signature) {
      seats.free(before.signature());
      if (!seats.ledger().fits(signature)) {
        throw Refused.at("category", "registration.refused.no-seat-there");
      }
      seats.take(signature);
    }
  }

  private static boolean tells(Entry before, Application wanted) {
    var a = before.application();
    return !a.name().equals(wanted.name())
        || !a.organization().equals(wanted.organization())
        || !Objects.equals(a.country(), wanted.country());
  }

  @Override
  public void cancel(String token) {
    long id = good(token);
    desk.at(
        exchange(id),
        seats -> {
          Entry before = entries.find(id).orElseThrow();
          if (!before.state().over()) {
            Actor person = Actor.system(before.application().name());
            leaving.leave(person, seats, before, RegistrationState.CANCELLED);
            write(Letters.Kind.CANCELLED, id, seats);
          }
          return true;
        });
  }

  @Override
  public void confirm(String token) {
    long id = good(token);
    desk.at(
        exchange(id),
        seats -> {
          Entry before = entries.find(id).orElseThrow();
          if (before.state() == RegistrationState.OFFERED) {
            confirm(seats, before);
          } else if (before.state() != RegistrationState.REGISTERED) {
            throw new Refused("registration.refused.no-offer");
          }
          return true;
        });
  }

  private void confirm(Seats seats, Entry before) {
    var until = before.offeredUntil();
    if (until != null && !seats.now().isBefore(until)) {
      throw new Refused("registration.refused.too-late");
    }
    entries.move(before.id(), RegistrationState.REGISTERED, null);
    log.write(before, Promotion.What.CONFIRMED, null, 0, seats.now());
    audit.changed(
        Actor.system(before.application().name()),
        subject(before.id()),
        new Snapshot().with("state", before.state().slug()),
        new Snapshot().with("state", RegistrationState.REGISTERED.slug()));
    write(Letters.Kind.REGISTERED, before.id(), seats);
  }

  @Override
  public void resend(String token) {
    var target = links.open(token).orElseThrow(() -> new NotFound("link", "registration"));
    desk.at(
        exchange(target.entry()),
        seats -> {
          arrivals.remind(
              entries.find(target.entry()).orElseThrow(),
              occasions.of(seats.book().exchangeId()),
              seats.book());
          return true;
        });
  }

  @Override
  public Slice<Listed> listed(Actor actor, long exchangeId, PageRequest page) {
    Book book = book(actor, exchangeId).orElseThrow(() -> new NotFound("book", exchangeId));
    return book.draft().listed()
        ? roll.listed(actor, exchangeId, page)
        : new Slice<>(List.of(), 0, 1, page.size());
  }

  private void write(Letters.Kind kind, long id, Seats seats) {
    letters.send(
        kind,
        entries.find(id).orElseThrow(),
        occasions.of(seats.book().exchangeId()),
        seats.book().draft().zone());
  }

  private long good(String token) {
    var target = links.open(token).orElseThrow(() -> new NotFound("link", "registration"));
    if (target.expired()) {
      throw new Refused("registration.refused.link-expired");
    }
    return target.entry();
  }

  private long exchange(long id) {
    return entries.find(id).orElseThrow(() -> new NotFound("registration", id)).exchangeId();
  }

  private static Subject subject(long id) {
    return new Subject("registration", id);
  }
}
