package org.polyphony.platform.assessments.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.assessments.Side;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.stakeholders.Mention;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Crumb;
import org.polyphony.platform.ui.Form;

/**
 * The form of a need or an offer.
 *
 * @param title of the page
 * @param of whose
 * @param form what is typed
 * @param choices what it can be about
 * @param action where the form goes
 * @param remove where the entry can be removed, or null for a new one
 */
public record AbilityPage(
    String title, Mention of, Form form, Choices choices, String action, @Nullable String remove) {

  /**
   * What it can be about.
   *
   * @param areas policy areas
   * @param domains cultural domains
   * @param languages by name
   */
  public record Choices(List<Choice> areas, List<Choice> domains, List<Choice> languages) {}

  /** Need or offer. */
  public List<Choice> sides() {
    return Stream.of(Side.values())
        .map(it -> new Choice(it.name(), Texts.text(it.textKey())))
        .toList();
  }

  /** One to five. */
  public List<Choice> maturity() {
    return Names.scale("assessments.maturity.");
  }

  /** The way here. */
  public List<Crumb> crumbs() {
    return List.of(
        new Crumb(Texts.text("assessments.needs.title"), AbilityController.PATH),
        new Crumb(of.shownName(), of.path()));
  }
}
