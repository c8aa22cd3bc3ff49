package org.polyphony.platform.translations;

import java.util.Set;

/**
 * Which texts a list shows.
 *
 * @param kind message key of a kind of record; empty for all
 * @param states the states
 * @param words words that the original contains; empty for all
 */
public record Wanted(String kind, Set<WordState> states, String words) {}
