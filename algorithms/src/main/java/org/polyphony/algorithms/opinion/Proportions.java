package org.polyphony.algorithms.opinion;

/** Proportions of votes and their tests, with the pseudo-counts of the published system. */
final class Proportions {

  /** One-sided 90 % point of the normal distribution, as the published system rounds it. */
  static final double SIGNIFICANT = 1.2816;

  private Proportions() {}

  /** Share with one vote for and one against added: (n + 1) / (N + 2). */
  static double smoothed(int successes, int trials) {
    return (successes + 1.0) / (trials + 2.0);
  }

  /** One-proportion z test against one half: 2 sqrt(N + 1) ((n + 1) / (N + 1) - 1/2). */
  static double test(int successes, int trials) {
    double n = trials + 1.0;
    return 2 * Math.sqrt(n) * ((successes + 1.0) / n - 0.5);
  }

  /** Two-proportion z test with one added to all four counts; 0 when both shares are 1. */
  static double test(int successes, int trials, int otherSuccesses, int otherTrials) {
    double n1 = trials + 1.0;
    double n2 = otherTrials + 1.0;
    double pooled = (successes + otherSuccesses + 2.0) / (n1 + n2);
    if (pooled == 1) {
      return 0;
    }
    double difference = (successes + 1.0) / n1 - (otherSuccesses + 1.0) / n2;
    return difference / Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2));
  }
}
