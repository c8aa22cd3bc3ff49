package org.polyphony.algorithms.dedupe;

/**
 * Pairs the members of two lists: each of the first in turn takes the likest of the second that
 * nobody took. Not the best assignment, but the order of words carries meaning, and thousands of
 * pairs are compared in a millisecond.
 */
final class GreedyPairs {

  /** The most members of the second list, as many as a mask has bits. */
  static final int MOST = 64;

  private GreedyPairs() {}

  /**
   * The sum of the likenesses of all pairs made.
   *
   * @param first members of the first list
   * @param second members of the second list, at most {@link #MOST}
   * @param done members of the first list that take no part, by bit
   * @param taken members of the second list that are not free, by bit
   * @param floor a pair must be likelier than this
   * @param likeness of a member of the first and one of the second list
   */
  static double sum(int first, int second, long done, long taken, double floor, Likeness likeness) {
    double sum = 0;
    long gone = taken;
    for (int i = 0; i < first; i++) {
      int best = -1;
      double most = floor;
      for (int j = 0; j < second && (done >>> i & 1) == 0; j++) {
        double value = (gone >>> j & 1) != 0 ? 0 : likeness.of(i, j);
        if (value > most) {
          most = value;
          best = j;
        }
      }
      if (best >= 0) {
        gone |= 1L << best;
        sum += most;
      }
    }
    return sum;
  }

  /** How like two members are, 0 or more. */
  @FunctionalInterface
  interface Likeness {
    double of(int first, int second);
  }
}
