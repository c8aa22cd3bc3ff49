package org.polyphony.platform.stakeholders.web;

/**
 * One field that an import changes, in words.
 *
 * @param field its name
 * @param from before; empty if there was nothing
 * @param to after; empty if there is nothing
 */
public record ChangeRow(String field, String from, String to) {}
