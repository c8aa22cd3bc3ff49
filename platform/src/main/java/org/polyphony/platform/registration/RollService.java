package org.polyphony.platform.registration;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.polyphony.platform.audit.AuditEntry;
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
class RollService implements Roll {

  private static final int PIECE = 200;
  private static final int LINES = 200;

  private final SeatDesk desk;
  private final EntryStore entries;
  private final RollStore roll;
  private final PromotionLog log;
  private final Leaving leaving;
  private final Occasions occasions;
  private final Letters letters;
  private final AuditTrail audit;

  RollService(
      SeatDesk desk,
      EntryStore entries,
      RollStore roll,
      PromotionLog log,
      Leaving leaving,
      Occasions occasions,
      Letters letters,
      AuditTrail audit) {
    this.desk = desk;
    this.entries = entries;
    this.roll = roll;
    this.log = log;
    this.leaving = leaving;
    this.occasions = occasions;
    this.letters = letters;
    this.audit = audit;
  }

  @Override
  public Slice<Entry> list(Actor actor, long exchangeId, RollFilter filter, PageRequest page) {
    occasions.permitted(exchangeId, actor, Permissions.READ);
    return roll.list(actor, exchangeId, filter, page);
  }

  @Override
  public void export(Actor actor, long exchangeId, RollFilter filter, Consumer<Entry> sink) {
    occasions.permitted(exchangeId, actor, Permissions.READ);
    Slice<Entry> piece;
    int page = 1;
    do {
      piece = roll.list(actor, exchangeId, filter, new PageRequest(page, PIECE, "place", false));
      piece.rows().forEach(sink);
      page++;
    } while (page <= piece.pages());
  }

  @Override
  public Entry get(Actor actor, long exchangeId, long id) {
    var occasion = occasions.permitted(exchangeId, actor, Permissions.READ);
    Entry entry = entry(actor, exchangeId, id);
    return actor.may(Permissions.NEEDS, occasion.scopes()) ? entry.with(entries.needs(id)) : entry;
  }

  @Override
  public List<AuditEntry> history(Actor actor, long exchangeId, long id) {
    occasions.permitted(exchangeId, actor, Permissions.READ);
    return audit.of(subject(entry(actor, exchangeId, id).id()));
  }

  @Override
  public List<Promotion> log(Actor actor, long exchangeId) {
    occasions.permitted(exchangeId, actor, Permissions.READ);
    return log.of(actor, exchangeId, LINES);
  }

  @Override
  public void approve(Actor actor, long exchangeId, long id) {
    acting(
        actor,
        exchangeId,
        id,
        (seats, before) -> {
          if (before.recheck()) {
            approveChange(actor, before);
          } else if (before.state() == RegistrationState.REQUESTED) {
            seat(actor, seats, before);
          } else {
            throw new Refused("registration.refused.no-request");
          }
        });
  }

  private void approveChange(Actor actor, Entry before) {
    entries.move(before.id(), before.state(), before.offeredUntil());
    audit.changed(
        actor,
        subject(before.id()),
        new Snapshot().with("recheck", true),
        new Snapshot().with("recheck", false));
  }

  private void seat(Actor actor, Seats seats, Entry before) {
    boolean fits = seats.ledger().fits(before.signature());
    if (!fits && !seats.book().draft().waiting()) {
      throw new Refused("registration.refused.no-seat-left");
    }
    var state = fits ? RegistrationState.REGISTERED : RegistrationState.WAITING;
    if (fits) {
      seats.take(before.signature());
    }
    entries.move(before.id(), state, null);
    changed(actor, before, state);
    write(Letters.Kind.of(state), before.id(), seats);
  }

  @Override
  public void refuse(Actor actor, long exchangeId, long id) {
    acting(
        actor,
        exchangeId,
        id,
        (seats, before) -> {
          if (before.state() != RegistrationState.REQUESTED && !before.recheck()) {
            throw new Refused("registration.refused.no-request");
          }
          leaving.leave(actor, seats, before, RegistrationState.REFUSED);
          write(Letters.Kind.REFUSED, id, seats);
        });
  }

  @Override
  public void cancel(Actor actor, long exchangeId, long id) {
    acting(
        actor,
        exchangeId,
        id,
        (seats, before) -> {
          if (!before.state().over()) {
            leaving.leave(actor, seats, before, RegistrationState.CANCELLED);
            write(Letters.Kind.CANCELLED, id, seats);
          }
        });
  }

  @Override
  public void note(Actor actor, long exchangeId, long id, String note) {
    acting(
        actor,
        exchangeId,
        id,
        (_, before) -> {
          ApplicationChecks.length("note", note, 2000);
          entries.note(id, note);
          audit.changed(
              actor,
              subject(id),
              new Snapshot().with("note", before.note().isEmpty() ? null : before.version()),
              new Snapshot().with("note", note.isEmpty() ? null : before.version() + 1));
        });
  }

  private void acting(Actor actor, long exchangeId, long id, BiConsumer<Seats, Entry> act) {
    occasions.permitted(exchangeId, actor, Permissions.MANAGE);
    desk.at(
        exchangeId,
        seats -> {
          act.accept(seats, entry(actor, exchangeId, id));
          return true;
        });
  }

  private void changed(Actor actor, Entry before, RegistrationState state) {
    audit.changed(
        actor,
        subject(before.id()),
        new Snapshot().with("state", before.state().slug()),
        new Snapshot().with("state", state.slug()));
  }

  private void write(Letters.Kind kind, long id, Seats seats) {
    letters.send(
        kind,
        entries.find(id).orElseThrow(),
        occasions.of(seats.book().exchangeId()),
        seats.book().draft().zone());
  }

  private Entry entry(Actor actor, long exchangeId, long id) {
    return entries
        .find(id)
        .filter(it -> it.exchangeId() == exchangeId && roll.visible(actor, id))
        .orElseThrow(() -> new NotFound("registration", id));
  }

  private static Subject subject(long id) {
    return new Subject("registration", id);
  }
}
