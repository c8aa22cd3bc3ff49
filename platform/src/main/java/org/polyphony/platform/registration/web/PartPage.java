package org.polyphony.platform.registration.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.registration.Occasion;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Crumb;
import org.polyphony.platform.ui.Form;

/**
 * A form of the back office: settings, a category, a quota.
 *
 * @param occasion the exchange
 * @param title what the form is for
 * @param action where it is sent
 * @param form what was typed
 * @param before the localized text as it stands
 * @param groups stakeholder groups to choose from
 * @param countries to choose from
 * @param categories to choose from
 * @param zones to choose from
 * @param remove where the record can be removed, or null
 */
public record PartPage(
    Occasion occasion,
    String title,
    String action,
    Form form,
    LocalizedText before,
    List<Choice> groups,
    List<Choice> countries,
    List<Choice> categories,
    List<Choice> zones,
    @Nullable String remove) {

  /** Where to go instead. */
  public String back() {
    return Paths.work(occasion.id());
  }

  /** The way to it. */
  public List<Crumb> crumbs() {
    return BookPage.inner(occasion);
  }
}
