package org.polyphony.platform.results.web;

/**
 * Everything that results/remove.jte shows.
 *
 * @param title the question
 * @param consequences what will happen
 * @param action where the answer is sent
 * @param back where to go instead
 */
public record RemovePage(String title, String consequences, String action, String back) {}
