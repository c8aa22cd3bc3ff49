package org.polyphony.algorithms.opinion;

/**
 * Two statements that may say the same.
 *
 * @param first id of the earlier one
 * @param second id of the later one
 * @param textSimilarity 0 to 1, of their wordings
 * @param votedBoth how many people voted on both
 * @param sameVote how many of those voted the same
 */
public record DuplicateHint(
    String first, String second, double textSimilarity, int votedBoth, int sameVote) {}
