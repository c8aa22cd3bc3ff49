package org.polyphony.platform.questionnaires.web;

import org.polyphony.platform.shared.LocalizedText;

/**
 * What everybody may see of a questionnaire.
 *
 * @param title its name
 * @param exchange name of its exchange
 * @param exchangePath where that is shown
 * @param found the figures
 * @param few whether fewer people answered than may be told of
 * @param least how many that are
 */
public record ToldPage(
    LocalizedText title,
    LocalizedText exchange,
    String exchangePath,
    FoundPart found,
    boolean few,
    int least) {}
