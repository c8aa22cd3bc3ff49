package org.polyphony.platform.stakeholders.web;

import java.util.List;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.stakeholders.Catalogue;
import org.polyphony.platform.ui.Choice;

/**
 * What can be chosen in the fields that organisations and people share.
 *
 * @param groups the five groups
 * @param kinds finer than the group
 * @param levels individual, institutional, systemic
 * @param countries countries and areas
 */
public record ProfileChoices(
    List<Choice> groups, List<Choice> kinds, List<Choice> levels, List<Choice> countries) {

  static ProfileChoices of(Words words) {
    return new ProfileChoices(
        words.choices(Catalogue.GROUP),
        words.choices(Catalogue.KIND),
        words.choices(Catalogue.LEVEL),
        words.countryChoices());
  }

  /** One box to tick. */
  public List<Choice> yes(String textKey) {
    return List.of(new Choice("yes", Texts.text(textKey)));
  }
}
