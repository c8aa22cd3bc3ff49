package org.polyphony.platform.assessments.web;

/**
 * Asks before an entry is removed.
 *
 * @param title the question
 * @param consequences what will happen
 * @param action where the answer goes
 * @param back where nothing happens
 */
public record Removal(String title, String consequences, String action, String back) {}
