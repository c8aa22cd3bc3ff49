package org.polyphony.platform.questionnaires.web;

/**
 * Everything that questionnaires/confirm.jte shows.
 *
 * @param title the question
 * @param consequences what will happen
 * @param action where the answer is sent
 * @param button what the button says
 * @param back where to go instead
 * @param danger whether something is lost
 */
public record ConfirmPage(
    String title, String consequences, String action, String button, String back, boolean danger) {}
