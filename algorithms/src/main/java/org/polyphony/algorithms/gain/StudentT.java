package org.polyphony.algorithms.gain;

/**
 * Student's t distribution with a whole number of degrees of freedom. Source: M. Abramowitz and I.
 * A. Stegun, "Handbook of Mathematical Functions" (1964), 26.7.3 and 26.7.4: finite sums, exact up
 * to rounding. Deterministic; the cost grows with the degrees of freedom.
 */
final class StudentT {

  /** Beyond this the distribution is the normal one to more digits than anybody reads. */
  private static final int MOST_DEGREES = 20_000;

  private static final int HALVINGS = 80;

  private StudentT() {}

  /**
   * The value that |T| does not exceed with a given probability.
   *
   * @param share 0 to 1, both excluded; 0.95 for a 95 % confidence interval
   * @param degrees degrees of freedom, at least 1
   */
  static double within(double share, int degrees) {
    int nu = Math.min(degrees, MOST_DEGREES);
    double low = 0;
    double high = 1;
    while (probability(high, nu) < share) {
      high *= 2;
    }
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (probability(middle, nu) < share) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  /** The probability that |T| is at most t. */
  static double probability(double t, int degrees) {
    double angle = Math.atan(t / Math.sqrt(degrees));
    boolean odd = degrees % 2 == 1;
    double cosine = Math.cos(angle);
    double term = odd ? cosine : 1;
    double sum = 0;
    for (int k = odd ? 1 : 0; k <= degrees - 2; k += 2) {
      sum += term;
      term *= cosine * cosine * (k + 1) / (k + 2);
    }
    double part = Math.sin(angle) * sum;
    return odd ? 2 / Math.PI * (angle + part) : part;
  }
}
