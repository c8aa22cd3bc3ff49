package org.polyphony.algorithms.opinion;

/**
 * Places people where their votes most probably put them.
 *
 * <p>The published scaling throws people with few votes far out on the strength of a vote or two.
 * Here a place is the posterior mean under a probabilistic model of principal components (Tipping
 * and Bishop, "Probabilistic principal component analysis", 1999, with missing votes left out
 * instead of filled): z = (W'W + s² L⁻¹)⁻¹ W'r over the votes a person cast, with L the variances
 * along the axes and s² the mean square of a centred vote. Few votes leave a person near the
 * centre, many bring her to where they point. Linear in the votes.
 */
final class RobustPlacing {

  private final WorkingVotes working;
  private final PrincipalComponents axes;
  private final double pullFirst;
  private final double pullSecond;

  private RobustPlacing(WorkingVotes working, PrincipalComponents axes, int people) {
    this.working = working;
    this.axes = axes;
    double noise = meanSquare();
    this.pullFirst = axes.firstSquares == 0 ? 1 : noise * people / axes.firstSquares;
    this.pullSecond = axes.secondSquares == 0 ? 1 : noise * people / axes.secondSquares;
  }

  /**
   * Places everybody.
   *
   * @param axes from these votes or from a resample of them
   * @param people how many people the axes come from
   */
  static Points of(WorkingVotes working, PrincipalComponents axes, int people) {
    return new RobustPlacing(working, axes, people).all();
  }

  private double meanSquare() {
    VoteMatrix votes = working.votes;
    double sum = 0;
    long count = 0;
    for (int i = 0; i < votes.voteCount(); i++) {
      int column = votes.column(i);
      if (!working.zeroed[column]) {
        double centred = votes.value(i) - axes.center[column];
        sum += centred * centred;
        count++;
      }
    }
    return count == 0 ? 1 : sum / count;
  }

  private Points all() {
    int people = working.votes.participantCount();
    double[] x = new double[people];
    double[] y = new double[people];
    for (int p = 0; p < people; p++) {
      place(p, x, y);
    }
    return Points.of(x, y);
  }

  private void place(int p, double[] x, double[] y) {
    VoteMatrix votes = working.votes;
    double a11 = pullFirst;
    double a12 = 0;
    double a22 = pullSecond;
    double b1 = 0;
    double b2 = 0;
    for (int i = votes.rowStart(p); i < votes.rowStart(p + 1); i++) {
      int column = votes.column(i);
      if (!working.zeroed[column]) {
        double w1 = axes.first[column];
        double w2 = axes.second[column];
        double centred = votes.value(i) - axes.center[column];
        a11 += w1 * w1;
        a12 += w1 * w2;
        a22 += w2 * w2;
        b1 += w1 * centred;
        b2 += w2 * centred;
      }
    }
    double determinant = a11 * a22 - a12 * a12;
    x[p] = (a22 * b1 - a12 * b2) / determinant;
    y[p] = (a11 * b2 - a12 * b1) / determinant;
  }
}
