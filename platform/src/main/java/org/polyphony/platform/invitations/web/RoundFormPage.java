package org.polyphony.platform.invitations.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.invitations.LetterPlaces;
import org.polyphony.platform.invitations.Round;
import org.polyphony.platform.registration.Occasion;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Crumb;
import org.polyphony.platform.ui.Form;

/**
 * The form of a letter.
 *
 * @param occasion the exchange
 * @param round the letter as it stands; null for a new one
 * @param form what was typed
 * @param categories in which those who come register; empty where nobody registers
 * @param free how many seats are free, in words; empty where nobody registers
 */
public record RoundFormPage(
    Occasion occasion, @Nullable Round round, Form form, List<Choice> categories, String free) {

  /** Where it is sent. */
  public String action() {
    return round == null ? Paths.work(occasion.id()) + "/add" : back() + "/letter";
  }

  /** Where to go instead. */
  public String back() {
    return round == null ? Paths.work(occasion.id()) : Paths.round(occasion.id(), round.id());
  }

  /** The way to it. */
  public List<Crumb> crumbs() {
    return round == null
        ? Words.inner(occasion)
        : Words.inRound(occasion, round.id(), round.draft().name());
  }

  /** The subject as it stands. */
  public LocalizedText subject() {
    return round == null ? LocalizedText.EMPTY : round.draft().subject();
  }

  /** The letter as it stands. */
  public LocalizedText body() {
    return round == null ? LocalizedText.EMPTY : round.draft().body();
  }

  /** The places that a letter can have, in one line. */
  public String places() {
    return String.join(" ", LetterPlaces.all());
  }
}
