package org.polyphony.platform.registration;

import java.util.List;
import java.util.function.Consumer;
import org.polyphony.platform.audit.AuditEntry;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Slice;

/**
 * Who registered, for the organizer. Reading needs {@code registration.read}, acting {@code
 * registration.manage}, each for the exchange, its strategy or everywhere.
 */
public interface Roll {

  /**
   * A page of registrations in the order of their places.
   *
   * @param page sorted by {@code place} (the default), {@code name} or {@code state}
   */
  Slice<Entry> list(Actor actor, long exchangeId, RollFilter filter, PageRequest page);

  /** All of them, one after the other. */
  void export(Actor actor, long exchangeId, RollFilter filter, Consumer<Entry> sink);

  /**
   * One registration; with needs for those who hold {@code registration.needs}.
   *
   * @throws org.polyphony.platform.shared.NotFound if it is none of this exchange
   */
  Entry get(Actor actor, long exchangeId, long id);

  /** Who changed the registration when, newest first. */
  List<AuditEntry> history(Actor actor, long exchangeId, long id);

  /** The newest lines of the log of the waiting list. */
  List<Promotion> log(Actor actor, long exchangeId);

  /**
   * Says yes: to who asked, a seat or a place in the waiting list; to who changed something, that
   * it may stay.
   */
  void approve(Actor actor, long exchangeId, long id);

  /** Says no; a seat that was held goes to the next. */
  void refuse(Actor actor, long exchangeId, long id);

  /** Cancels for the person; a seat that was held goes to the next. */
  void cancel(Actor actor, long exchangeId, long id);

  /** Keeps a note that the person never sees, at most 2,000 characters. */
  void note(Actor actor, long exchangeId, long id, String note);
}
