package org.polyphony.platform.exchanges.web;

/**
 * An instrument as a page shows it.
 *
 * @param icon name of its icon
 * @param name its name in the reader's language
 */
public record Instrument(String icon, String name) {}
