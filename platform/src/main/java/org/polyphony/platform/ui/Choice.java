package org.polyphony.platform.ui;

/**
 * One choice of a list.
 *
 * @param value what is sent
 * @param name its name, in the reader's language
 */
public record Choice(String value, String name) {}
