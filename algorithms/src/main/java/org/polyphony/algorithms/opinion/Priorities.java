package org.polyphony.algorithms.opinion;

/** How much the published system wants a statement to be shown next (Small et al. 2021). */
final class Priorities {

  private static final double META = 49;

  private Priorities() {}

  /**
   * The priority of a statement.
   *
   * @param votes on it, over all groups
   * @param extremity how far it throws somebody who agrees with it from the centre
   */
  static double of(Statement statement, Tally votes, double extremity) {
    if (statement.meta()) {
      return META;
    }
    double seen = votes.seen();
    double passed = (votes.pass() + 1) / (seen + 2);
    double agreed = (votes.agree() + 1) / (seen + 2);
    double importance = (1 - passed) * (extremity + 1) * agreed;
    double novelty = 1 + 8 * Math.pow(2, -seen / 5);
    return Math.pow(importance * novelty, 2);
  }
}
