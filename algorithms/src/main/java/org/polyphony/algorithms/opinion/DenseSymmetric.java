package org.polyphony.algorithms.opinion;

/** A symmetric matrix held in full, row after row. */
final class DenseSymmetric implements SymmetricOperator {

  private final int size;
  private final double[] cells;

  DenseSymmetric(int size) {
    this.size = size;
    this.cells = new double[Math.multiplyExact(size, size)];
  }

  /**
   * The scatter matrix X'X of the centred votes, zeroed columns left at 0; n²/2 steps for a row of
   * n votes.
   */
  static DenseSymmetric scatter(WorkingVotes working) {
    VoteMatrix votes = working.votes;
    DenseSymmetric scatter = new DenseSymmetric(working.columnCount());
    int[] columns = new int[working.columnCount()];
    double[] values = new double[working.columnCount()];
    for (int p = 0; p < votes.participantCount(); p++) {
      int count = 0;
      for (int i = votes.rowStart(p); i < votes.rowStart(p + 1); i++) {
        int column = votes.column(i);
        if (!working.zeroed[column]) {
          columns[count] = column;
          values[count++] = votes.value(i) - working.center[column];
        }
      }
      scatter.addProducts(columns, values, count);
    }
    scatter.mirror();
    return scatter;
  }

  private void addProducts(int[] columns, double[] values, int count) {
    for (int a = 0; a < count; a++) {
      int row = columns[a] * size;
      double value = values[a];
      for (int b = a; b < count; b++) {
        cells[row + columns[b]] += value * values[b];
      }
    }
  }

  private void mirror() {
    for (int row = 0; row < size; row++) {
      for (int column = row + 1; column < size; column++) {
        cells[column * size + row] = cells[row * size + column];
      }
    }
  }

  void set(int row, int column, double value) {
    cells[row * size + column] = value;
    cells[column * size + row] = value;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public void apply(double[] x, double[] y) {
    for (int row = 0; row < size; row++) {
      double sum = 0;
      int start = row * size;
      for (int column = 0; column < size; column++) {
        sum += cells[start + column] * x[column];
      }
      y[row] = sum;
    }
  }
}
