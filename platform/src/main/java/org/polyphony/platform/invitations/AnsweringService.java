package org.polyphony.platform.invitations;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Snapshot;
import org.polyphony.platform.exchanges.ParticipantState;
import org.polyphony.platform.registration.Application;
import org.polyphony.platform.registration.Entry;
import org.polyphony.platform.registration.InvitedSeats;
import org.polyphony.platform.registration.Occasion;
import org.polyphony.platform.registration.Registrations;
import org.polyphony.platform.registration.Roll;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seats are taken and given back before the answer is kept, each in a transaction of its own: the
 * book is locked for as short as can be, and what is repeated after a crash finds the same seat.
 */
@Service
class AnsweringService implements Answering {

  private static final Actor SYSTEM = Participation.ACTOR;
  private static final int REASON = 1000;

  private final Links links;
  private final RoundStore rounds;
  private final GuestStore store;
  private final GuestList list;
  private final Letters letters;
  private final Participation participation;
  private final Registrations registrations;
  private final InvitedSeats seats;
  private final Roll roll;
  private final AuditTrail audit;
  private final TransactionTemplate transaction;
  private final Clock clock;

  AnsweringService(
      Links links,
      RoundStore rounds,
      GuestStore store,
      GuestList list,
      Letters letters,
      Participation participation,
      Registrations registrations,
      InvitedSeats seats,
      Roll roll,
      AuditTrail audit,
      TransactionTemplate transaction,
      Clock clock) {
    this.links = links;
    this.rounds = rounds;
    this.store = store;
    this.list = list;
    this.letters = letters;
    this.participation = participation;
    this.registrations = registrations;
    this.seats = seats;
    this.roll = roll;
    this.audit = audit;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public Optional<Opened> open(String token) {
    return links
        .open(token)
        .flatMap(target -> store.find(SYSTEM, target.invitation()).map(it -> opened(target, it)));
  }

  private Opened opened(Links.Target target, Invitation it) {
    Round round = rounds.find(it.round(), false).orElseThrow();
    Occasion occasion = registrations.occasion(SYSTEM, round.exchange());
    var closed = closed(target, it, round, occasion);
    boolean comes =
        it.state() == InvitationState.ACCEPTED
            && closed != Closed.EXPIRED
            && closed != Closed.REPLACED;
    Long entry = comes ? it.entry() : null;
    return new Opened(
        it,
        occasion,
        round.draft().replyBy(),
        closed,
        entry == null ? null : roll.get(SYSTEM, round.exchange(), entry),
        entry == null ? null : seats.path(SYSTEM, round.exchange(), entry));
  }

  private @Nullable Closed closed(
      Links.Target target, Invitation it, Round round, Occasion occasion) {
    if (target.expired()) {
      return Closed.EXPIRED;
    }
    if (target.serial() != it.serial()) {
      return Closed.REPLACED;
    }
    if (it.state() == InvitationState.WITHDRAWN || it.state() == InvitationState.TO_SEND) {
      return Closed.WITHDRAWN;
    }
    if (!occasion.ahead()) {
      return Closed.OVER;
    }
    // whoever said yes may say no until the exchange begins
    boolean late = round.over(Moments.today(occasion, clock));
    return late && it.state() != InvitationState.ACCEPTED ? Closed.LATE : null;
  }

  @Override
  public void accept(String token) {
    Opened before = good(token);
    Invitation it = before.invitation();
    if (it.state() == InvitationState.ACCEPTED) {
      return;
    }
    if (!before.mayAccept()) {
      throw new Refused(
          it.guest().organisation()
              ? "invitations.refused.name-somebody"
              : "invitations.refused.answered");
    }
    Round round = rounds.find(it.round(), false).orElseThrow();
    Long entry = seat(round, it);
    try {
      keep(it, InvitationState.ACCEPTED, () -> come(before, entry));
    } catch (Refused changed) {
      if (entry != null) {
        roll.cancel(SYSTEM, round.exchange(), entry);
      }
      throw changed;
    }
  }

  private void come(Opened before, @Nullable Long entry) {
    Invitation it = before.invitation();
    store.answered(it.id(), InvitationState.ACCEPTED, "", entry, clock.instant());
    if (entry == null) {
      participation.accepted(before.occasion().id(), it.guest());
      letters.accepted(it, before.occasion());
    }
    answered(it, InvitationState.ACCEPTED);
  }

  /** Takes a seat where there is registration; null where there is none. */
  private @Nullable Long seat(Round round, Invitation it) {
    var book = registrations.book(SYSTEM, round.exchange());
    if (book.isEmpty()) {
      return null;
    }
    Long category = round.draft().category();
    Guest guest = it.guest();
    var outcome =
        seats.take(
            SYSTEM,
            round.exchange(),
            new Application(
                guest.name(),
                guest.email(),
                guest.represents(),
                guest.country(),
                category == null ? book.get().categories().getFirst().id() : category,
                guest.language(),
                false,
                Application.Needs.NONE),
            guest.stakeholder(),
            "invitation-" + it.id() + "-" + it.version());
    if (outcome.state().over()) {
      throw new Refused("invitations.refused.registration-over");
    }
    return outcome.id();
  }

  @Override
  public void decline(String token, String reason) {
    Opened before = good(token);
    Invitation it = before.invitation();
    if (it.state() == InvitationState.DECLINED) {
      return;
    }
    if (!before.mayDecline()) {
      throw new Refused("invitations.refused.answered");
    }
    int length = reason.codePointCount(0, reason.length());
    if (length > REASON) {
      throw Refused.at("reason", "ui.form.too-long", "limit", REASON, "length", length);
    }
    leave(before);
    keep(
        it,
        InvitationState.DECLINED,
        () -> {
          store.answered(it.id(), InvitationState.DECLINED, reason, null, clock.instant());
          participation.left(before.occasion().id(), it.guest(), ParticipantState.DECLINED);
          answered(it, InvitationState.DECLINED);
        });
  }

  /** Gives the seat back, if there is one; the next in the waiting list has it at once. */
  private void leave(Opened before) {
    Entry entry = before.entry();
    if (entry != null) {
      roll.cancel(Actor.system(before.invitation().guest().name()), entry.exchangeId(), entry.id());
    }
  }

  @Override
  public void substitute(String token, String name, String email, Language language) {
    Opened before = good(token);
    Invitation it = before.invitation();
    if (!before.mayName()) {
      throw new Refused("invitations.refused.answered");
    }
    Guest own = it.guest();
    var other =
        new Guest(
            null,
            false,
            name.strip(),
            email.strip().toLowerCase(Locale.ROOT),
            language,
            own.represents(),
            own.country());
    Round round = rounds.find(it.round(), false).orElseThrow();
    check(other, own, round.exchange());
    leave(before);
    keep(
        it,
        InvitationState.SUBSTITUTED,
        () -> {
          store.answered(it.id(), InvitationState.SUBSTITUTED, "", null, clock.instant());
          participation.left(round.exchange(), own, ParticipantState.DECLINED);
          answered(it, InvitationState.SUBSTITUTED);
          long id = store.insert(round.id(), other, it.id()).orElseThrow();
          Invitation next = store.find(SYSTEM, id).orElseThrow();
          store.sent(id, letters.invite(round, next, before.occasion()), clock.instant());
          audit.created(person(own), GuestService.subject(id), next.snapshot());
        });
  }

  private void check(Guest other, Guest own, long exchange) {
    participation.check(other);
    if (other.email().equals(own.email()) && !own.organisation()) {
      throw Refused.at("email", "invitations.refused.own-address");
    }
    if (!own.organisation() && list.addressed(exchange, other.email())) {
      throw Refused.at("email", "invitations.refused.invited-already");
    }
  }

  @Override
  public void quiet(String token) {
    Opened before = good(token);
    Invitation it = before.invitation();
    if (!it.quiet()) {
      keep(
          it,
          null,
          () -> {
            store.quiet(it.id());
            audit.changed(
                person(it.guest()),
                GuestService.subject(it.id()),
                new Snapshot(),
                new Snapshot().with("quiet", "yes"));
          });
    }
  }

  /**
   * Keeps an answer, unless somebody else changed the invitation since it was read; where it stands
   * already, as after a second click, nothing happens.
   */
  private void keep(Invitation seen, @Nullable InvitationState wanted, Runnable change) {
    transaction.executeWithoutResult(_ -> {
      store.lock(seen.id());
      Invitation now = store.find(SYSTEM, seen.id()).orElseThrow();
      if (now.version() == seen.version()) {
        change.run();
      } else if (now.state() != wanted) {
        throw new Refused("invitations.refused.changed-since");
      }
    });
  }

  private void answered(Invitation before, InvitationState state) {
    audit.changed(
        person(before.guest()),
        GuestService.subject(before.id()),
        new Snapshot().with("state", before.state().slug()),
        new Snapshot().with("state", state.slug()));
  }

  private static Actor person(Guest guest) {
    return Actor.system(guest.name());
  }

  /** The invitation behind a link by which something can be done. */
  private Opened good(String token) {
    Opened opened = open(token).orElseThrow(() -> new NotFound("link", "invitation"));
    Closed closed = opened.closed();
    if (closed != null) {
      throw new Refused("invitations.closed." + closed.slug());
    }
    return opened;
  }
}
