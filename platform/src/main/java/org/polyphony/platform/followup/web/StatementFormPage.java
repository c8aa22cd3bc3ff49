package org.polyphony.platform.followup.web;

import java.util.List;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Form;

/**
 * The form of a statement.
 *
 * @param heading of the page
 * @param exchange name of the exchange
 * @param action where the form goes
 * @param back where to go instead
 * @param form what is typed
 * @param languages of the words
 * @param outcomes to choose from
 */
public record StatementFormPage(
    String heading,
    LocalizedText exchange,
    String action,
    String back,
    Form form,
    List<Choice> languages,
    List<Choice> outcomes) {}
