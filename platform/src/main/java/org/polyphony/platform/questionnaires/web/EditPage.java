package org.polyphony.platform.questionnaires.web;

import java.util.List;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Form;

/**
 * The form of a questionnaire.
 *
 * @param heading of the page
 * @param exchange name of its exchange
 * @param action where the form goes
 * @param back where to go instead
 * @param form what is typed
 * @param title as stored
 * @param fixed whether somebody was asked, so that only the title can change
 * @param kinds to choose from
 * @param groups questions of the bank by outcome
 */
public record EditPage(
    String heading,
    LocalizedText exchange,
    String action,
    String back,
    Form form,
    LocalizedText title,
    boolean fixed,
    List<Choice> kinds,
    List<Group> groups) {

  /**
   * The questions of one outcome.
   *
   * @param outcome its name
   * @param wanted whether the exchange aims at it
   * @param questions to choose from
   */
  public record Group(String outcome, boolean wanted, List<Choice> questions) {}
}
