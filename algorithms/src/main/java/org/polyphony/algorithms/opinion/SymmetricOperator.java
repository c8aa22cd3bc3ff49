package org.polyphony.algorithms.opinion;

/** A symmetric positive semi-definite matrix, known only by its products with vectors. */
interface SymmetricOperator {

  /** Rows and columns. */
  int size();

  /** Writes the product with {@code x} into {@code y}. */
  void apply(double[] x, double[] y);
}
