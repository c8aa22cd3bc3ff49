package org.polyphony.platform.attendance.web;

import org.polyphony.platform.ui.Form;

/**
 * Asks before a day is closed.
 *
 * @param day which day; empty for the whole of the exchange
 * @param name of the day, in words
 * @param action where yes is sent
 * @param back where no leads
 * @param form that was refused, or blank
 */
public record ConfirmPage(String day, String name, String action, String back, Form form) {}
