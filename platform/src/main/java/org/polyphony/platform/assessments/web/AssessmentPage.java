package org.polyphony.platform.assessments.web;

import java.util.List;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.stakeholders.Mention;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Crumb;
import org.polyphony.platform.ui.Form;

/**
 * The form of an assessment.
 *
 * @param of whom
 * @param form what is typed
 * @param strategies toward which it can be
 */
public record AssessmentPage(Mention of, Form form, List<Choice> strategies) {

  /** The heading. */
  public String title() {
    return Texts.text("assessments.form.title", "name", of.shownName());
  }

  /** Where the form goes. */
  public String action() {
    return back() + "/add";
  }

  /** Where cancelling leads. */
  public String back() {
    return GridController.PATH + "/" + of.id();
  }

  /** One to five. */
  public List<Choice> influence() {
    return Names.scale("assessments.influence.");
  }

  /** One to five. */
  public List<Choice> interest() {
    return Names.scale("assessments.interest.");
  }

  /** From against to for. */
  public List<Choice> positions() {
    return Names.positions();
  }

  /** The way here. */
  public List<Crumb> crumbs() {
    return List.of(
        new Crumb(Texts.text("assessments.grid.title"), GridController.PATH),
        new Crumb(of.shownName(), of.path()));
  }
}
