package org.polyphony.platform.invitations;

import java.util.List;
import java.util.Map;
import org.polyphony.platform.audit.AuditEntry;
import org.polyphony.platform.registration.Occasion;
import org.polyphony.platform.shared.Actor;

/**
 * Letters of invitation to an exchange. Reading needs {@code invitations.read}, every change {@code
 * invitations.manage}, each for the exchange, its strategy or everywhere.
 */
public interface Rounds {

  /**
   * Makes one; nobody is written to yet.
   *
   * @return its number
   * @throws org.polyphony.platform.shared.Refused with the field to blame
   */
  long add(Actor actor, long exchange, RoundDraft draft);

  /**
   * Changes one; letters that have left stay as they were.
   *
   * @param version the version that the person saw; refused if somebody changed it since
   */
  void change(Actor actor, long exchange, long id, int version, RoundDraft draft);

  /** Ends its reminders, or lets them go on. */
  void quiet(Actor actor, long exchange, long id, boolean quiet);

  /** Removes one of which no letter has left. */
  void remove(Actor actor, long exchange, long id);

  /** One of an exchange. */
  Round get(Actor actor, long exchange, long id);

  /** Those of an exchange, the newest first. */
  List<Round> of(Actor actor, long exchange);

  /** How many of each round have come how far; whom the actor may not know of is not counted. */
  Map<Long, Map<InvitationState, Integer>> counts(Actor actor, long exchange);

  /** The exchange to which they invite, for whoever may read its invitations. */
  Occasion occasion(Actor actor, long exchange);

  /** Who changed one when, newest first. */
  List<AuditEntry> history(Actor actor, long exchange, long id);
}
