package org.polyphony.platform.invitations;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.polyphony.platform.audit.AuditEntry;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Slice;

/**
 * Who is invited in a round. Reading needs {@code invitations.read}, acting {@code
 * invitations.manage}, each for the exchange, its strategy or everywhere; whoever the reader may
 * not know of is in no list, count or file.
 */
public interface Guests {

  /** A round holds at most so many. */
  int MOST = 5_000;

  /**
   * What became of people who were to be added.
   *
   * @param added how many were
   * @param already how many are invited to the exchange already
   * @param hidden how many are confidential or removed: a letter travels open
   * @param unwilling how many want no invitations
   */
  record Added(int added, int already, int hidden, int unwilling) {}

  /** Adds records of the registry that the actor may see; nobody is written to yet. */
  Added add(Actor actor, long exchange, long round, Collection<Long> stakeholders);

  /** Adds everybody in a segment; needs {@code segments.read} as well. */
  Added addSegment(Actor actor, long exchange, long round, long segment);

  /** Takes somebody out again to whom no letter has left. */
  void drop(Actor actor, long exchange, long id);

  /**
   * Those to whom no letter has left, with the addresses that are known now, by name; whoever wants
   * no invitations any more has none.
   */
  List<Invitation> unsent(Actor actor, long exchange, long round);

  /**
   * Sends the letter to everybody of the round to whom none has left and who has an address.
   *
   * @return how many letters left
   * @throws org.polyphony.platform.shared.Refused if the time to answer or the exchange is over, or
   *     nobody has an address
   */
  int send(Actor actor, long exchange, long round);

  /** Sends the letter once more to somebody who has not answered. */
  void resend(Actor actor, long exchange, long id);

  /** Says that the letter came back. */
  void failed(Actor actor, long exchange, long id);

  /**
   * Writes to somebody elsewhere, or in another language, from now on; links that went to another
   * address are good no longer.
   *
   * @param version the version that the person saw
   */
  void address(Actor actor, long exchange, long id, int version, String email, Language language);

  /** Takes an invitation back: a seat that was taken is free again, and a mail says so. */
  void withdraw(Actor actor, long exchange, long id);

  /** One invitation of an exchange. */
  Invitation get(Actor actor, long exchange, long id);

  /** Who changed it when, newest first. */
  List<AuditEntry> history(Actor actor, long exchange, long id);

  /**
   * A page of a round.
   *
   * @param page sorted by {@code name} (the default), {@code state}, {@code language} or {@code
   *     answered}
   */
  Slice<Invitation> list(
      Actor actor, long exchange, long round, GuestFilter filter, PageRequest page);

  /** How many of a round are written to in which language. */
  Map<Language, Long> languages(Actor actor, long exchange, long round);

  /** All of them, one after the other. */
  void export(
      Actor actor, long exchange, long round, GuestFilter filter, Consumer<Invitation> sink);
}
