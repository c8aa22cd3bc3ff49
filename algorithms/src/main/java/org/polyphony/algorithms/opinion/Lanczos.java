package org.polyphony.algorithms.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The largest eigenpairs of a {@link SymmetricOperator} by the Lanczos method with full
 * reorthogonalisation (Golub and Van Loan, Matrix Computations, 4th ed., §10.3).
 *
 * <p>Deterministic: the start vector comes from a fixed seed. Cost: one product and one pass over
 * the basis for each step; it stops when the residual of every wanted pair is below {@link
 * #TOLERANCE} of the largest eigenvalue, or when the space or {@link #MOST_STEPS} is exhausted.
 */
final class Lanczos {

  private static final double TOLERANCE = 1e-13;
  private static final int MOST_STEPS = 1000;
  private static final int CHECK_EVERY = 10;

  private final SymmetricOperator operator;
  private final int size;
  private final SplittableRandom random = new SplittableRandom(20050020L);
  private final List<double[]> basis = new ArrayList<>();
  private final List<Double> diagonal = new ArrayList<>();
  private final List<Double> coupling = new ArrayList<>();

  private Lanczos(SymmetricOperator operator) {
    this.operator = operator;
    this.size = operator.size();
  }

  /**
   * Eigenvalues descending, each with its unit vector; fewer than wanted if the space is smaller.
   */
  static List<Eigenpair> largest(SymmetricOperator operator, int wanted) {
    return new Lanczos(operator).run(Math.min(wanted, operator.size()));
  }

  private List<Eigenpair> run(int wanted) {
    if (wanted == 0) {
      return List.of();
    }
    int most = Math.min(size, MOST_STEPS);
    double[] next = randomDirection();
    while (true) {
      next = step(next);
      int steps = basis.size();
      boolean last = steps == most;
      if (last || (steps >= wanted && steps % CHECK_EVERY == 0)) {
        List<Eigenpair> ritz = new Tridiagonal(diagonal, coupling).largest(wanted);
        if (last || converged(ritz)) {
          return ritz.stream().map(this::expanded).toList();
        }
      }
    }
  }

  /** Takes one step along {@code direction} (a unit vector) and returns the next direction. */
  private double[] step(double[] direction) {
    basis.add(direction);
    double[] image = new double[size];
    operator.apply(direction, image);
    diagonal.add(Vectors.dot(direction, image));
    // Twice is enough (Parlett): the second pass removes what rounding left of the first.
    orthogonalise(image);
    orthogonalise(image);
    double length = Vectors.length(image);
    if (length <= 1e-14 * Math.max(scale(), Double.MIN_NORMAL)) {
      coupling.add(0.0);
      return basis.size() < size ? randomDirection() : image;
    }
    coupling.add(length);
    Vectors.scale(image, 1 / length);
    return image;
  }

  private double scale() {
    double scale = 0;
    for (double d : diagonal) {
      scale = Math.max(scale, Math.abs(d));
    }
    return scale;
  }

  private boolean converged(List<Eigenpair> ritz) {
    double beta = coupling.getLast();
    double limit = TOLERANCE * Math.abs(ritz.getFirst().value());
    return ritz.stream()
        .allMatch(pair -> Math.abs(beta * pair.vector()[basis.size() - 1]) <= limit);
  }

  private Eigenpair expanded(Eigenpair ritz) {
    double[] vector = new double[size];
    for (int i = 0; i < basis.size(); i++) {
      Vectors.addScaled(vector, ritz.vector()[i], basis.get(i));
    }
    Vectors.scale(vector, 1 / Vectors.length(vector));
    return new Eigenpair(ritz.value(), vector);
  }

  private double[] randomDirection() {
    double[] direction = new double[size];
    for (int i = 0; i < size; i++) {
      direction[i] = random.nextDouble() - 0.5;
    }
    orthogonalise(direction);
    orthogonalise(direction);
    Vectors.scale(direction, 1 / Vectors.length(direction));
    return direction;
  }

  private void orthogonalise(double[] vector) {
    for (double[] base : basis) {
      Vectors.addScaled(vector, -Vectors.dot(base, vector), base);
    }
  }

  /** An eigenvalue with its unit vector. */
  @SuppressWarnings("ArrayRecordComponent") // internal, never compared
  record Eigenpair(double value, double[] vector) {}
}
