package org.polyphony.platform.stakeholders.web;

/**
 * Asks before somebody loses sight of a confidential record.
 *
 * @param title the question
 * @param consequences what will happen
 * @param action where the answer goes
 * @param back where nothing happens
 */
public record ReaderRemovalPage(String title, String consequences, String action, String back) {}
