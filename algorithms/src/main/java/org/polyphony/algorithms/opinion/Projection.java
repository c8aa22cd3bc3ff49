package org.polyphony.algorithms.opinion;

/** Places participants on the map. */
final class Projection {

  private Projection() {}

  /**
   * The published, sparsity-aware placing: the sum of centred votes along the components, times
   * sqrt(C / votes), so that people with few votes are not all drawn at the centre (Small et al.
   * 2021).
   */
  static Points scaled(WorkingVotes working, PrincipalComponents axes) {
    int people = working.votes.participantCount();
    double[] x = new double[people];
    double[] y = new double[people];
    double columns = working.columnCount();
    for (int p = 0; p < people; p++) {
      double factor = Math.sqrt(columns / Math.max(working.countedVotes(p), 1));
      x[p] = factor * along(working, axes.first, p);
      y[p] = factor * along(working, axes.second, p);
    }
    return Points.of(x, y);
  }

  private static double along(WorkingVotes working, double[] axis, int participant) {
    VoteMatrix votes = working.votes;
    double sum = 0;
    for (int i = votes.rowStart(participant); i < votes.rowStart(participant + 1); i++) {
      int column = votes.column(i);
      if (!working.zeroed[column]) {
        sum += (votes.value(i) - working.center[column]) * axis[column];
      }
    }
    return sum;
  }
}
