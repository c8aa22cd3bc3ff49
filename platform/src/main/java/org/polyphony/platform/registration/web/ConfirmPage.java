package org.polyphony.platform.registration.web;

import org.polyphony.platform.ui.Form;

/**
 * Asks before something is done.
 *
 * @param title the question
 * @param consequences what will happen
 * @param action where the answer is sent
 * @param button what the button says
 * @param back where to go instead
 * @param form what was refused
 */
public record ConfirmPage(
    String title, String consequences, String action, String button, String back, Form form) {}
