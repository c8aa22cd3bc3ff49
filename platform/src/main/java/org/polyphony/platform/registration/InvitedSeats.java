package org.polyphony.platform.registration;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Actor;

/**
 * Seats for people whom the organizer asked to come. They need no approval and need not wait until
 * registration opens; quotas and the waiting list hold for them as for everybody. Needs {@code
 * registration.manage} for the exchange.
 */
public interface InvitedSeats {

  /**
   * Gives a seat, or a place in the waiting list. The same mark gives the same registration; an
   * address that is registered already keeps its own.
   *
   * @param person number of the person in the registry; null to find it by the address
   * @param submission a mark of the invitation, 8 to 60 characters
   * @throws org.polyphony.platform.shared.Refused if the exchange is over, all seats are taken and
   *     nobody can wait, or with the field to blame
   */
  Outcome take(
      Actor actor,
      long exchangeId,
      Application application,
      @Nullable Long person,
      String submission);

  /** The path of the person's own page, under a new link. */
  String path(Actor actor, long exchangeId, long entryId);

  /** How far several registrations of an exchange have come, by number. */
  Map<Long, RegistrationState> states(Actor actor, long exchangeId, Collection<Long> entryIds);
}
