package org.polyphony.platform.ui;

/**
 * One step of the way to a page.
 *
 * @param name its name, in the reader's language
 * @param path where it leads
 */
public record Crumb(String name, String path) {}
