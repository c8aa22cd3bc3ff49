package org.polyphony.platform.invitations.web;

import java.util.List;
import org.polyphony.platform.invitations.Round;
import org.polyphony.platform.registration.Occasion;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Crumb;
import org.polyphony.platform.ui.Form;

/**
 * Whom to invite: by name, from a segment, or whom the coverage proposes.
 *
 * @param occasion the exchange
 * @param round the letter
 * @param form what was chosen
 * @param typed the name that was searched for, or empty
 * @param found who fits it
 * @param segments to choose from; empty where the reader may not read them
 * @param proposals whom the coverage proposes, with reasons
 * @param mayPropose whether the reader may see the coverage
 */
public record AddPage(
    Occasion occasion,
    Round round,
    Form form,
    String typed,
    List<Person> found,
    List<Choice> segments,
    List<Person> proposals,
    boolean mayPropose) {

  /**
   * Somebody to invite.
   *
   * @param id number
   * @param name in the reader's language
   * @param note country and affiliation, or why; may be empty
   */
  public record Person(long id, String name, String note) {}

  /** The page's own address. */
  public String path() {
    return back() + "/add";
  }

  /** Where to go back. */
  public String back() {
    return Paths.round(occasion.id(), round.id());
  }

  /** The way to it. */
  public List<Crumb> crumbs() {
    return Words.inRound(occasion, round.id(), round.draft().name());
  }
}
