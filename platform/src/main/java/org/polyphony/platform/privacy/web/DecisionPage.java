package org.polyphony.platform.privacy.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.List;
import org.polyphony.platform.stakeholders.Mention;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Crumb;
import org.polyphony.platform.ui.Form;

/**
 * The form of a decision.
 *
 * @param of whose
 * @param form what is typed
 * @param purposes to choose from
 */
public record DecisionPage(Mention of, Form form, List<Choice> purposes) {

  /** Where to go back to. */
  public String path() {
    return PrivacyWords.PEOPLE + of.id();
  }

  /** What may have been decided. */
  public List<Choice> acts() {
    return List.of(
        new Choice("given", text("privacy.act.given")),
        new Choice("withdrawn", text("privacy.act.withdrawn")));
  }

  /** On which basis. */
  public List<Choice> bases() {
    return PrivacyWords.bases();
  }

  /** How it came. */
  public List<Choice> ways() {
    return PrivacyWords.ways();
  }

  /** The way here. */
  public List<Crumb> crumbs() {
    return List.of(
        new Crumb(of.shownName(), of.path()), new Crumb(text("privacy.person.title"), path()));
  }
}
