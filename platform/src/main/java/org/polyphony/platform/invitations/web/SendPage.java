package org.polyphony.platform.invitations.web;

import java.util.List;
import org.polyphony.platform.invitations.Round;
import org.polyphony.platform.registration.Occasion;
import org.polyphony.platform.ui.Fact;
import org.polyphony.platform.ui.Form;

/**
 * Asks before letters leave.
 *
 * @param occasion the exchange
 * @param round the letter
 * @param ready how many letters leave
 * @param languages how many in which language
 * @param unreachable who has no address
 * @param form that was refused, or blank
 */
public record SendPage(
    Occasion occasion,
    Round round,
    int ready,
    List<Fact> languages,
    List<Nobody> unreachable,
    Form form) {

  /**
   * Somebody without an address.
   *
   * @param name who
   * @param path where one can be given
   */
  public record Nobody(String name, String path) {}

  /** Where to go back. */
  public String back() {
    return Paths.round(occasion.id(), round.id());
  }
}
