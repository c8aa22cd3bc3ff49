package org.polyphony.platform.stakeholders.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Crumb;
import org.polyphony.platform.ui.Form;

/**
 * The form of a role.
 *
 * @param name the stakeholder's name
 * @param path the stakeholder's page
 * @param strategies toward which it can be held
 * @param roles the ladder
 * @param purposes of engagement
 * @param form what is typed
 * @param note what the note is now, for translations
 * @param action where the form goes
 * @param remove where the entry can be removed, or null for a new one
 */
public record RolePage(
    String name,
    String path,
    List<Choice> strategies,
    List<Choice> roles,
    List<Choice> purposes,
    Form form,
    LocalizedText note,
    String action,
    @Nullable String remove) {

  /** The way here. */
  public List<Crumb> crumbs() {
    return List.of(new Crumb(name, path));
  }
}
