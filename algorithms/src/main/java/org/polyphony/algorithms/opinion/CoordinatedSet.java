package org.polyphony.algorithms.opinion;

import java.util.List;

/**
 * People whose votes are more alike than like minds explain.
 *
 * @param participants ids, in the order of the input
 * @param statements the fewest statements that two of them both voted on
 * @param likeness the lowest share of equal votes among the pairs that were found
 * @param surprise the highest standard score of a pair: by how many standard deviations they agree
 *     more often than two people of their opinion group would
 */
public record CoordinatedSet(
    List<String> participants, int statements, double likeness, double surprise) {}
