package org.polyphony.platform.stakeholders.web;

/**
 * Asks before a record is removed.
 *
 * @param name the record's name
 * @param path its page
 */
public record ConfirmPage(String name, String path) {}
