package org.polyphony.algorithms.opinion;

/**
 * An interval for a share.
 *
 * @param low its lower bound, 0 to 1
 * @param high its upper bound, 0 to 1
 */
public record Interval(double low, double high) {

  /** Two-sided 95 % point of the normal distribution. */
  private static final double Z = 1.959963984540054;

  /**
   * Wilson's score interval at 95 % (E. B. Wilson, "Probable inference, the law of succession, and
   * statistical inference", 1927). It never leaves 0 to 1 and behaves for few trials; nobody asked
   * gives 0 to 1.
   */
  public static Interval wilson(int successes, int trials) {
    if (trials == 0) {
      return new Interval(0, 1);
    }
    double n = trials;
    double share = successes / n;
    double z2 = Z * Z;
    double middle = (share + z2 / (2 * n)) / (1 + z2 / n);
    double half = Z / (1 + z2 / n) * Math.sqrt(share * (1 - share) / n + z2 / (4 * n * n));
    return new Interval(
        successes == 0 ? 0 : Math.max(0, middle - half),
        successes == trials ? 1 : Math.min(1, middle + half));
  }
}
