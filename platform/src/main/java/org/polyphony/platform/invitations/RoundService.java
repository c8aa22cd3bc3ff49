package org.polyphony.platform.invitations;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.polyphony.platform.audit.AuditEntry;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Snapshot;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.registration.Occasion;
import org.polyphony.platform.registration.Registrations;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class RoundService implements Rounds {

  private final RoundStore rounds;
  private final GuestList guests;
  private final Registrations registrations;
  private final AuditTrail audit;
  private final Clock clock;

  RoundService(
      RoundStore rounds,
      GuestList guests,
      Registrations registrations,
      AuditTrail audit,
      Clock clock) {
    this.rounds = rounds;
    this.guests = guests;
    this.registrations = registrations;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public long add(Actor actor, long exchange, RoundDraft draft) {
    permitted(actor, exchange, Permissions.MANAGE);
    check(actor, exchange, draft);
    long id = rounds.insert(exchange, draft, actor, clock.instant());
    audit.created(actor, subject(id), draft.snapshot());
    return id;
  }

  @Override
  public void change(Actor actor, long exchange, long id, int version, RoundDraft draft) {
    Round before = managed(actor, exchange, id);
    if (before.version() != version) {
      throw new Refused("invitations.refused.changed-since");
    }
    check(actor, exchange, draft);
    rounds.update(id, draft);
    audit.changed(actor, subject(id), before.draft().snapshot(), draft.snapshot());
  }

  @Override
  public void quiet(Actor actor, long exchange, long id, boolean quiet) {
    Round before = managed(actor, exchange, id);
    if (before.quiet() != quiet) {
      rounds.quiet(id, quiet);
      audit.changed(actor, subject(id), quiet(before.quiet()), quiet(quiet));
    }
  }

  @Override
  public void remove(Actor actor, long exchange, long id) {
    Round before = managed(actor, exchange, id);
    var counts = guests.counts(Actor.system("Invitations"), List.of(id)).getOrDefault(id, Map.of());
    if (counts.keySet().stream().anyMatch(it -> it != InvitationState.TO_SEND)) {
      throw new Refused("invitations.refused.round-sent");
    }
    rounds.remove(id);
    audit.removed(actor, subject(id), before.draft().snapshot());
  }

  @Override
  @Transactional(readOnly = true)
  public Round get(Actor actor, long exchange, long id) {
    permitted(actor, exchange, Permissions.READ);
    return find(exchange, id, false);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Round> of(Actor actor, long exchange) {
    permitted(actor, exchange, Permissions.READ);
    return rounds.of(exchange);
  }

  @Override
  @Transactional(readOnly = true)
  public Map<Long, Map<InvitationState, Integer>> counts(Actor actor, long exchange) {
    permitted(actor, exchange, Permissions.READ);
    return guests.counts(actor, rounds.of(exchange).stream().map(Round::id).toList());
  }

  @Override
  @Transactional(readOnly = true)
  public Occasion occasion(Actor actor, long exchange) {
    return permitted(actor, exchange, Permissions.READ);
  }

  @Override
  @Transactional(readOnly = true)
  public List<AuditEntry> history(Actor actor, long exchange, long id) {
    permitted(actor, exchange, Permissions.READ);
    return audit.of(subject(find(exchange, id, false).id()));
  }

  private void check(Actor actor, long exchange, RoundDraft draft) {
    draft.check();
    Long category = draft.category();
    var book = registrations.book(actor, exchange);
    if (book.isPresent() && category == null) {
      throw Refused.at("category", "invitations.refused.category");
    }
    if (category != null && book.flatMap(it -> it.category(category)).isEmpty()) {
      throw Refused.at("category", "ui.form.choice", "value", category.toString());
    }
  }

  private Occasion permitted(Actor actor, long exchange, String permission) {
    Occasion occasion = registrations.occasion(actor, exchange);
    actor.require(permission, occasion.scopes());
    return occasion;
  }

  private Round managed(Actor actor, long exchange, long id) {
    permitted(actor, exchange, Permissions.MANAGE);
    return find(exchange, id, true);
  }

  private Round find(long exchange, long id, boolean lock) {
    return rounds
        .find(id, lock)
        .filter(it -> it.exchange() == exchange)
        .orElseThrow(() -> new NotFound("round of invitations", id));
  }

  private static Snapshot quiet(boolean quiet) {
    return new Snapshot().with("quiet", quiet ? "yes" : "no");
  }

  static Subject subject(long id) {
    return new Subject("invitation-letter", id);
  }
}
