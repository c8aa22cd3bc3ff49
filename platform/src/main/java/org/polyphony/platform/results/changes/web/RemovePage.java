package org.polyphony.platform.results.changes.web;

/**
 * Asks before something is taken out.
 *
 * @param title the question
 * @param consequences what will happen
 * @param action where the answer is sent
 * @param back where to go instead
 */
public record RemovePage(String title, String consequences, String action, String back) {}
