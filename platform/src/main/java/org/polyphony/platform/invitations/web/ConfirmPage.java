package org.polyphony.platform.invitations.web;

import org.polyphony.platform.ui.Form;

/**
 * Asks before something that has consequences.
 *
 * @param title the question
 * @param consequences what will happen
 * @param action where yes is sent
 * @param button what yes does
 * @param back where no leads
 * @param form that was refused, or blank
 */
public record ConfirmPage(
    String title, String consequences, String action, String button, String back, Form form) {}
