package org.polyphony.platform.engagement.web;

import java.util.List;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Crumb;
import org.polyphony.platform.ui.Form;

/**
 * The form of a note.
 *
 * @param title of the page
 * @param form what is typed
 * @param kinds how people can be in touch
 * @param about stakeholders to choose from
 * @param owners of what is to be done
 * @param states what can become of it
 * @param rows how many points the form offers
 * @param action where the form goes
 * @param back where cancelling leads
 */
public record NoteEditPage(
    String title,
    Form form,
    List<Choice> kinds,
    List<Choice> about,
    List<Choice> owners,
    List<Choice> states,
    int rows,
    String action,
    String back) {

  /** The way here. */
  public List<Crumb> crumbs() {
    return List.of(new Crumb(Texts.text("engagement.notes.title"), NoteController.LIST));
  }
}
