package org.polyphony.algorithms.planning;

/**
 * An instrument in one mode of delivery.
 *
 * @param index among all options of a table
 * @param instrument its code
 * @param mode its mode's code
 * @param modeAt the mode's position in the vocabulary
 */
record Option(int index, String instrument, String mode, int modeAt) {}
