package org.polyphony.platform.ui.charts;

/**
 * A voice with its words in the reader's language.
 *
 * @param voice the stakeholder group
 * @param letter one letter, distinct among the five in that language
 * @param name the name of the group
 */
public record Sign(Voice voice, String letter, String name) {}
