package org.polyphony.platform.stakeholders.web;

import java.util.List;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.ui.Crumb;
import org.polyphony.platform.ui.Fact;
import org.polyphony.platform.ui.Relations;

/**
 * One country.
 *
 * @param name in the reader's language
 * @param facts what is known, with what is not
 * @param unverified whether the date shown is confirmed by no source at hand
 * @param sample whether the country is fictional
 * @param note what is unsure
 * @param related exchanges and other records there
 */
public record CountryPage(
    String name,
    List<Fact> facts,
    boolean unverified,
    boolean sample,
    LocalizedText note,
    List<Relations.Relation> related) {

  /** The way here. */
  public List<Crumb> crumbs() {
    return List.of(new Crumb(Texts.text("stakeholders.countries.title"), "/countries"));
  }
}
