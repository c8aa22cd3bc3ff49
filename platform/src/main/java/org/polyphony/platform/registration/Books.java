package org.polyphony.platform.registration;

import java.util.List;
import org.polyphony.platform.audit.AuditEntry;
import org.polyphony.platform.shared.Actor;

/**
 * Sets registration up. Needs {@code registration.manage} for the exchange, its strategy or
 * everywhere. What would take a seat from somebody who holds one is refused.
 */
public interface Books {

  /**
   * Opens registration for an exchange that has none yet, with the usual categories.
   *
   * @throws org.polyphony.platform.shared.Refused with the field to blame
   */
  void open(Actor actor, long exchangeId, BookDraft draft);

  /**
   * Changes when and how one may register; more seats go to who waits.
   *
   * @param version the version that the person saw; refused if somebody changed it since
   */
  void change(Actor actor, long exchangeId, int version, BookDraft draft);

  /** Adds a category ({@code id} 0) or changes one; returns its number. */
  long put(Actor actor, long exchangeId, Category category);

  /** Removes a category as which nobody ever registered. */
  void removeCategory(Actor actor, long exchangeId, long id);

  /**
   * Adds a quota ({@code id} 0) or changes one; returns its number.
   *
   * @throws org.polyphony.platform.shared.Refused if it cannot be met together with the others, or
   *     more people sit there already
   */
  long put(Actor actor, long exchangeId, Quota quota);

  /** Removes a quota; seats that it kept back go to who waits. */
  void removeQuota(Actor actor, long exchangeId, long id);

  /** Who changed registration for the exchange when, newest first. */
  List<AuditEntry> history(Actor actor, long exchangeId);
}
