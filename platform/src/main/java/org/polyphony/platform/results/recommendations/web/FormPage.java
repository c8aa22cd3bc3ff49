package org.polyphony.platform.results.recommendations.web;

import java.util.List;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Form;

/**
 * The form of a recommendation.
 *
 * @param heading of the page
 * @param exchange name of its exchange
 * @param action where the form goes
 * @param back where to go instead
 * @param form what is typed
 * @param title as stored
 * @param note as stored
 * @param sources to choose from
 * @param owners to choose from
 * @param changes institutional changes of the exchange to choose from
 */
public record FormPage(
    String heading,
    LocalizedText exchange,
    String action,
    String back,
    Form form,
    LocalizedText title,
    LocalizedText note,
    List<Choice> sources,
    List<Choice> owners,
    List<Choice> changes) {}
