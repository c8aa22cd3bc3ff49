package org.polyphony.platform.contacts.web;

/**
 * Asks before an entry is removed.
 *
 * @param title the question
 * @param path of the entry
 */
public record Removal(String title, String path) {}
