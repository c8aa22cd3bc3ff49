package org.polyphony.platform.engagement.web;

import java.util.List;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Crumb;
import org.polyphony.platform.ui.Form;

/**
 * The form of a commitment.
 *
 * @param title of the page
 * @param form what is typed
 * @param about stakeholders to choose from
 * @param owners who can keep it
 * @param action where the form goes
 * @param back where cancelling leads
 */
public record CommitmentEditPage(
    String title, Form form, List<Choice> about, List<Choice> owners, String action, String back) {

  /** The way here. */
  public List<Crumb> crumbs() {
    return List.of(
        new Crumb(Texts.text("engagement.commitments.title"), CommitmentController.LIST));
  }
}
