package org.polyphony.algorithms.opinion;

/**
 * The scatter matrix X'X of the centred vote matrix, never formed.
 *
 * <p>A missing cell is filled with its column's mean, so that it is 0 after centring: the centred
 * filled matrix is exactly as sparse as the votes. One product costs two passes over the votes.
 */
final class CentredVotes implements SymmetricOperator {

  private final WorkingVotes working;

  CentredVotes(WorkingVotes working) {
    this.working = working;
  }

  @Override
  public int size() {
    return working.columnCount();
  }

  @Override
  public void apply(double[] x, double[] y) {
    VoteMatrix votes = working.votes;
    java.util.Arrays.fill(y, 0);
    for (int p = 0; p < votes.participantCount(); p++) {
      int from = votes.rowStart(p);
      int to = votes.rowStart(p + 1);
      double product = 0;
      for (int i = from; i < to; i++) {
        product += centred(i) * x[votes.column(i)];
      }
      for (int i = from; i < to; i++) {
        y[votes.column(i)] += centred(i) * product;
      }
    }
  }

  private double centred(int cell) {
    int column = working.votes.column(cell);
    return working.zeroed[column] ? 0 : working.votes.value(cell) - working.center[column];
  }
}
