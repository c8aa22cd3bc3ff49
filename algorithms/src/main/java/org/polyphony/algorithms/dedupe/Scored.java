package org.polyphony.algorithms.dedupe;

/**
 * A candidate with its evidence.
 *
 * @param i the record that stands lower in the table
 * @param j the other
 * @param pattern their levels
 * @param weight evidence in bits
 * @param score probability that they are the same
 */
record Scored(int i, int j, long pattern, double weight, double score) {}
