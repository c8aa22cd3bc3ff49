package org.polyphony.platform.registration;

import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Snapshot;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.shared.Actor;
import org.springframework.stereotype.Component;

/** Ends registrations; what they held is free for the next. */
@Component
class Leaving {

  private final EntryStore entries;
  private final PromotionLog log;
  private final AuditTrail audit;

  Leaving(EntryStore entries, PromotionLog log, AuditTrail audit) {
    this.entries = entries;
    this.log = log;
    this.audit = audit;
  }

  /** Ends one that is not over yet, while its book is locked. */
  void leave(Actor actor, Seats seats, Entry before, RegistrationState state) {
    if (before.state().seated()) {
      seats.free(before.signature());
    }
    entries.move(before.id(), state, null);
    if (state == RegistrationState.LAPSED) {
      log.write(before, Promotion.What.LAPSED, null, 0, seats.now());
    } else if (before.state() == RegistrationState.OFFERED
        || before.state() == RegistrationState.WAITING) {
      log.write(before, Promotion.What.LEFT, null, 0, seats.now());
    }
    audit.changed(
        actor,
        new Subject("registration", before.id()),
        new Snapshot().with("state", before.state().slug()),
        new Snapshot().with("state", state.slug()));
  }
}
