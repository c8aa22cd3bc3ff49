package org.polyphony.algorithms.matching.assignment;

/**
 * Turns scores into whole numbers, so that sums and prices are exact and an optimum can be proven
 * without tolerance.
 *
 * <p>Scores with up to nine decimals are kept exactly where they fit; others are rounded to about
 * 12 significant digits of the largest score.
 */
final class Scale {

  private static final int MAX_DECIMALS = 9;

  private final double factor;

  private Scale(double factor) {
    this.factor = factor;
  }

  /** Chooses the scale for these scores; nodes = items + people bound the length of a path. */
  static Scale of(Scores scores, long nodes) {
    double largest = 1e-300;
    for (double[] row : scores.values) {
      for (double value : row) {
        largest = Math.max(largest, Math.abs(value));
      }
    }
    double room = Math.scalb(1.0, 56 - (64 - Long.numberOfLeadingZeros(4 * nodes)));
    double factor = 1;
    for (int decimals = 0; decimals <= MAX_DECIMALS; decimals++, factor *= 10) {
      if (largest * factor < room && exact(scores, factor)) {
        return new Scale(factor);
      }
    }
    return new Scale(Math.scalb(1.0, Math.getExponent(room) - Math.getExponent(largest) - 1));
  }

  private static boolean exact(Scores scores, double factor) {
    for (double[] row : scores.values) {
      for (double value : row) {
        double scaled = value * factor;
        // A decimal fraction times its power of ten is a whole number up to one rounding error.
        if (Math.abs(scaled - Math.rint(scaled)) > 2 * Math.ulp(scaled)) {
          return false;
        }
      }
    }
    return true;
  }

  long scaled(double value) {
    return Math.round(value * factor);
  }

  double original(long scaled) {
    return scaled / factor;
  }
}
