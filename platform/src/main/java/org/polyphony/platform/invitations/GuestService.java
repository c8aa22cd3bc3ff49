package org.polyphony.platform.invitations;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.polyphony.platform.audit.AuditEntry;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Snapshot;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.exchanges.ParticipantState;
import org.polyphony.platform.registration.Occasion;
import org.polyphony.platform.registration.Registrations;
import org.polyphony.platform.registration.Roll;
import org.polyphony.platform.segments.Segments;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.stakeholders.Registry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@Service
@Transactional
class GuestService implements Guests {

  private static final int PIECE = 200;

  private final RoundStore rounds;
  private final GuestStore store;
  private final GuestList list;
  private final Recipients recipients;
  private final Letters letters;
  private final Participation participation;
  private final Registrations registrations;
  private final Roll roll;
  private final Segments segments;
  private final Registry registry;
  private final AuditTrail audit;
  private final TransactionTemplate transaction;
  private final Clock clock;

  GuestService(
      RoundStore rounds,
      GuestStore store,
      GuestList list,
      Recipients recipients,
      Letters letters,
      Participation participation,
      Registrations registrations,
      Roll roll,
      Segments segments,
      Registry registry,
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
    this.roll = roll;
    this.segments = segments;
    this.registry = registry;
    this.audit = audit;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public Added add(Actor actor, long exchange, long round, Collection<Long> stakeholders) {
    permitted(actor, exchange, Permissions.MANAGE);
    Round to = round(exchange, round, true);
    var seen = new LinkedHashSet<>(registry.rows(actor, stakeholders).keySet());
    if (seen.isEmpty()) {
      throw new Refused("invitations.refused.nobody-chosen");
    }
    var invited = list.invited(exchange, seen);
    seen.removeAll(invited);
    var unwilling = recipients.unwilling(seen);
    seen.removeAll(unwilling);
    var guests = recipients.of(seen);
    var held = list.counts(Participation.ACTOR, List.of(round)).getOrDefault(round, Map.of());
    if (held.values().stream().mapToInt(Integer::intValue).sum() + guests.size() > MOST) {
      throw new Refused("invitations.refused.too-many", "limit", MOST);
    }
    int added = 0;
    for (Guest guest : guests.values()) {
      added += store.insert(round, guest, null).isPresent() ? 1 : 0;
    }
    audit.changed(
        actor,
        RoundService.subject(to.id()),
        Snapshot.NONE,
        new Snapshot().with("added", added == 0 ? null : added));
    return new Added(added, invited.size(), seen.size() - guests.size(), unwilling.size());
  }

  @Override
  public Added addSegment(Actor actor, long exchange, long round, long segment) {
    permitted(actor, exchange, Permissions.MANAGE);
    var members = new LinkedHashSet<Long>();
    Slice<Registry.Row> piece;
    int page = 1;
    do {
      piece = segments.members(actor, segment, new PageRequest(page, PIECE, "", false));
      piece.rows().forEach(it -> members.add(it.id()));
      page++;
    } while (piece.rows().size() == PIECE && members.size() <= MOST);
    return add(actor, exchange, round, members);
  }

  @Override
  public void drop(Actor actor, long exchange, long id) {
    Invitation before = acting(actor, exchange, id);
    if (before.state() != InvitationState.TO_SEND) {
      throw new Refused("invitations.refused.sent-already");
    }
    store.remove(id);
    audit.removed(actor, subject(id), before.snapshot());
  }

  @Override
  @Transactional(readOnly = true)
  public List<Invitation> unsent(Actor actor, long exchange, long round) {
    permitted(actor, exchange, Permissions.READ);
    var unsent = list.unsent(actor, round(exchange, round, false).id());
    var known = recipients.of(missing(unsent));
    var willing = Set.copyOf(recipients.willing(unsent));
    return unsent.stream()
        .map(it ->
            !willing.contains(it)
                ? it.with(it.guest().at("", it.guest().language()))
                : it.guest().email().isEmpty() ? it.reaching(known) : it)
        .toList();
  }

  @Override
  public int send(Actor actor, long exchange, long round) {
    Occasion occasion = permitted(actor, exchange, Permissions.MANAGE);
    Round of = round(exchange, round, true);
    Moments.open(of, occasion, clock);
    lookUp(actor, round);
    var ready = recipients.willing(store.toSend(round));
    if (ready.isEmpty()) {
      throw new Refused("invitations.refused.nobody-to-send");
    }
    Instant now = clock.instant();
    for (Invitation each : ready) {
      store.sent(each.id(), letters.invite(of, each, occasion), now);
    }
    participation.invited(exchange, ready.stream().map(Invitation::guest).toList());
    audit.changed(
        actor,
        RoundService.subject(round),
        Snapshot.NONE,
        new Snapshot().with("sent", ready.size()));
    return ready.size();
  }

  /** An address may have been recorded since they were added. */
  private void lookUp(Actor actor, long round) {
    var unsent = list.unsent(actor, round);
    var known = recipients.of(missing(unsent));
    for (Invitation each : unsent) {
      Invitation now = each.reaching(known);
      if (each.guest().email().isEmpty() && !now.guest().email().isEmpty()) {
        store.address(each.id(), now.guest().email(), now.guest().language());
      }
    }
  }

  private static List<Long> missing(List<Invitation> unsent) {
    return unsent.stream()
        .map(Invitation::guest)
        .filter(it -> it.email().isEmpty() && it.stakeholder() != null)
        .map(Guest::stakeholder)
        .toList();
  }

  @Override
  public void resend(Actor actor, long exchange, long id) {
    Invitation it = acting(actor, exchange, id);
    if (!it.state().waits() && it.state() != InvitationState.TO_SEND) {
      throw new Refused("invitations.refused.answered");
    }
    if (it.guest().email().isEmpty()) {
      throw new Refused("invitations.refused.no-address");
    }
    if (recipients.willing(List.of(it)).isEmpty()) {
      throw new Refused("invitations.refused.unwilling");
    }
    Round round = round(exchange, it.round(), false);
    Occasion occasion = permitted(actor, exchange, Permissions.MANAGE);
    Moments.open(round, occasion, clock);
    store.sent(id, letters.invite(round, it, occasion), clock.instant());
    participation.invited(exchange, List.of(it.guest()));
    audit.changed(actor, subject(id), Snapshot.NONE, new Snapshot().with("sent", 1));
  }

  @Override
  public void failed(Actor actor, long exchange, long id) {
    Invitation before = acting(actor, exchange, id);
    if (before.state() != InvitationState.SENT) {
      throw new Refused("invitations.refused.answered");
    }
    move(actor, before, InvitationState.FAILED);
  }

  @Override
  public void address(
      Actor actor, long exchange, long id, int version, String email, Language language) {
    Invitation before = acting(actor, exchange, id);
    if (before.version() != version) {
      throw new Refused("invitations.refused.changed-since");
    }
    var guest = before.guest().at(email.strip().toLowerCase(Locale.ROOT), language);
    participation.check(guest);
    store.address(id, guest.email(), language);
    audit.changed(actor, subject(id), before.snapshot(), before.with(guest).snapshot());
  }

  /**
   * The seat is freed first and in a transaction of its own: while the book is locked nothing else
   * is. A crash between the two leaves somebody who has declined.
   */
  @Override
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public void withdraw(Actor actor, long exchange, long id) {
    Occasion occasion = permitted(actor, exchange, Permissions.MANAGE);
    Invitation seen = find(actor, exchange, id);
    boolean accepted = seen.state() == InvitationState.ACCEPTED;
    if (!seen.state().waits() && !accepted) {
      throw new Refused("invitations.refused.answered");
    }
    Long entry = accepted ? seen.entry() : null;
    if (entry != null) {
      // registration writes that the seat is free
      roll.cancel(Participation.ACTOR, exchange, entry);
    }
    transaction.executeWithoutResult(_ -> {
      Invitation before = acting(actor, exchange, id);
      if (before.version() != seen.version()) {
        throw new Refused("invitations.refused.changed-since");
      }
      move(actor, before, InvitationState.WITHDRAWN);
      if (entry == null) {
        letters.withdraw(before, occasion);
        participation.left(exchange, before.guest(), ParticipantState.PROPOSED);
      }
    });
  }

  @Override
  @Transactional(readOnly = true)
  public Invitation get(Actor actor, long exchange, long id) {
    permitted(actor, exchange, Permissions.READ);
    return find(actor, exchange, id);
  }

  @Override
  @Transactional(readOnly = true)
  public List<AuditEntry> history(Actor actor, long exchange, long id) {
    permitted(actor, exchange, Permissions.READ);
    return audit.of(subject(find(actor, exchange, id).id()));
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<Invitation> list(
      Actor actor, long exchange, long round, GuestFilter filter, PageRequest page) {
    permitted(actor, exchange, Permissions.READ);
    return list.page(actor, round(exchange, round, false).id(), filter, page);
  }

  @Override
  @Transactional(readOnly = true)
  public Map<Language, Long> languages(Actor actor, long exchange, long round) {
    permitted(actor, exchange, Permissions.READ);
    return list.languages(actor, round(exchange, round, false).id());
  }

  @Override
  @Transactional(readOnly = true)
  public void export(
      Actor actor, long exchange, long round, GuestFilter filter, Consumer<Invitation> sink) {
    permitted(actor, exchange, Permissions.READ);
    long id = round(exchange, round, false).id();
    Slice<Invitation> piece;
    int page = 1;
    do {
      piece = list.page(actor, id, filter, new PageRequest(page, PIECE, "name", false));
      piece.rows().forEach(sink);
      page++;
    } while (page <= piece.pages());
  }

  private void move(Actor actor, Invitation before, InvitationState state) {
    store.state(before.id(), state);
    audit.changed(
        actor,
        subject(before.id()),
        new Snapshot().with("state", before.state().slug()),
        new Snapshot().with("state", state.slug()));
  }

  /** An invitation to be acted on, read after its lock was given. */
  private Invitation acting(Actor actor, long exchange, long id) {
    permitted(actor, exchange, Permissions.MANAGE);
    store.lock(find(actor, exchange, id).id());
    return find(actor, exchange, id);
  }

  private Invitation find(Actor actor, long exchange, long id) {
    Invitation it = store.find(actor, id).orElseThrow(() -> new NotFound("invitation", id));
    var _ = round(exchange, it.round(), false);
    return it;
  }

  private Occasion permitted(Actor actor, long exchange, String permission) {
    Occasion occasion = registrations.occasion(actor, exchange);
    actor.require(permission, occasion.scopes());
    return occasion;
  }

  private Round round(long exchange, long id, boolean lock) {
    return rounds
        .find(id, lock)
        .filter(it -> it.exchange() == exchange)
        .orElseThrow(() -> new NotFound("round of invitations", id));
  }

  static Subject subject(long id) {
    return new Subject("exchange-invitation", id);
  }
}
