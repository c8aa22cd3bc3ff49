package org.polyphony.platform.registration;

import java.util.Optional;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Slice;

/**
 * What people do who want to come. Nobody needs an account; who has a signed link is the person.
 */
public interface Registrations {

  /**
   * Registration for an exchange that the actor may see; empty if it was never set up.
   *
   * @throws org.polyphony.platform.shared.NotFound if the actor may not see the exchange
   */
  Optional<Book> book(Actor actor, long exchangeId);

  /** The exchange for which one registers. */
  Occasion occasion(Actor actor, long exchangeId);

  /** How many seats are taken, and how many wait. */
  Occupancy occupancy(Actor actor, long exchangeId);

  /**
   * Registers somebody. The same form sent twice gives the same registration; an address that is
   * registered already gets its link again, at most every ten minutes.
   *
   * @param submission a random mark of the form, 8 to 60 characters
   * @throws org.polyphony.platform.shared.Refused if it is not the time, all seats are taken and
   *     nobody can wait, or with the field to blame
   */
  Outcome register(Actor actor, long exchangeId, Application application, String submission);

  /**
   * The registration behind a link, with its needs.
   *
   * @throws org.polyphony.platform.shared.NotFound if the link was not made here
   */
  Own open(String token);

  /**
   * Changes one's own registration. Another category or country may need another seat: where there
   * is none, nothing changes.
   *
   * @param version the version that the person saw
   */
  void change(String token, int version, Application application);

  /** Gives up the seat, or the place in the waiting list; the next one gets it. */
  void cancel(String token);

  /** Takes a seat that was offered. A second time does nothing. */
  void confirm(String token);

  /** Sends a new link to the address of the registration, at most every ten minutes. */
  void resend(String token);

  /** Who holds a seat and agreed to stand in the list, by name; nobody where there is no list. */
  Slice<Listed> listed(Actor actor, long exchangeId, PageRequest page);

  /**
   * One's own registration.
   *
   * @param entry the registration
   * @param expired whether the link is too old to do anything but to ask for a new one
   */
  record Own(Entry entry, boolean expired) {}

  /**
   * A line of the public list.
   *
   * @param name the person's name
   * @param organization for whom the person comes, or empty
   * @param country code, or empty
   * @param category number of the category
   */
  record Listed(String name, String organization, String country, long category) {}
}
