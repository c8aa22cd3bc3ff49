package org.polyphony.algorithms.opinion;

/** A symmetric matrix held in full, row after row. */
final class DenseSymmetric implements SymmetricOperator {

  private final int size;
  private final double[] cells;

  DenseSymmetric(int size) {
    this.size = size;
    this.cells = new double[Math.multiplyExact(size, size)];
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
