package org.polyphony.algorithms.network;

/**
 * What was merged when the network was built.
 *
 * @param lines ties given
 * @param loops ties of a member with itself, left out
 * @param multiples ties between two members who were tied already (in an undirected network in
 *     either direction), merged into one whose weight is the sum
 */
public record Merged(long lines, long loops, long multiples) {}
