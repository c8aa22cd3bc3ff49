package org.polyphony.platform.stakeholders.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Crumb;
import org.polyphony.platform.ui.Form;

/**
 * The form of an affiliation.
 *
 * @param person the person's name
 * @param path the person's page
 * @param typed what was looked for among the organisations
 * @param found the organisations that fit, the chosen one first
 * @param form what is typed
 * @param function what the function is now, for translations
 * @param action where the form goes
 * @param search where to look for an organisation
 * @param remove where the entry can be removed, or null for a new one
 */
public record AffiliationPage(
    String person,
    String path,
    String typed,
    List<Choice> found,
    Form form,
    LocalizedText function,
    String action,
    String search,
    @Nullable String remove) {

  /** The way here. */
  public List<Crumb> crumbs() {
    return List.of(new Crumb(person, path));
  }
}
