package org.polyphony.algorithms.dedupe;

import java.util.List;

/** Where the automatic decision begins. */
final class Threshold {

  /** Expected share of right decisions among the automatic ones. */
  private static final double PRECISION = 0.99;

  private Threshold() {}

  /**
   * The lowest score, not below {@code sure}, at which the pairs from it upward are expected to be
   * right often enough.
   *
   * @param pairs by falling score
   */
  static double of(List<Scored> pairs, double sure) {
    double expected = 0;
    double threshold = sure;
    int taken = 0;
    for (Scored pair : pairs) {
      if (pair.score() < sure) {
        break;
      }
      expected += pair.score();
      taken++;
      if (expected < PRECISION * taken) {
        return threshold;
      }
      threshold = pair.score();
    }
    return sure;
  }
}
