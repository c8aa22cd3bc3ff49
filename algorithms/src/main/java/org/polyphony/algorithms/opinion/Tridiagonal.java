package org.polyphony.algorithms.opinion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.polyphony.algorithms.opinion.Lanczos.Eigenpair;

/**
 * Largest eigenpairs of a symmetric tridiagonal matrix: bisection on Sturm counts, then inverse
 * iteration (Golub and Van Loan, Matrix Computations, 4th ed., §8.4.1 and §8.2.2). Linear in the
 * size for each pair.
 */
final class Tridiagonal {

  private final int size;
  private final double[] diagonal;
  private final double[] coupling;
  private final double scale;

  /**
   * Takes the matrix.
   *
   * @param diagonal the main diagonal
   * @param coupling entry i couples i with i + 1; entries beyond the size are ignored
   */
  Tridiagonal(List<Double> diagonal, List<Double> coupling) {
    this.size = diagonal.size();
    this.diagonal = diagonal.stream().mapToDouble(Double::doubleValue).toArray();
    this.coupling = coupling.stream().limit(size - 1L).mapToDouble(Double::doubleValue).toArray();
    double bound = Double.MIN_NORMAL;
    for (int i = 0; i < size; i++) {
      bound = Math.max(bound, Math.abs(this.diagonal[i]) + left(i) + right(i));
    }
    this.scale = bound;
  }

  private double left(int i) {
    return i == 0 ? 0 : Math.abs(coupling[i - 1]);
  }

  private double right(int i) {
    return i == size - 1 ? 0 : Math.abs(coupling[i]);
  }

  /** The wanted largest pairs, descending. */
  List<Eigenpair> largest(int wanted) {
    List<Eigenpair> pairs = new ArrayList<>();
    for (int rank = 1; rank <= wanted; rank++) {
      double value = eigenvalue(size - rank);
      pairs.add(new Eigenpair(value, vectorOf(value, pairs)));
    }
    return pairs;
  }

  /** The eigenvalue that has exactly {@code below} others under it. */
  private double eigenvalue(int below) {
    double low = -scale;
    double high = scale;
    for (int round = 0; round < 100 && high - low > 4e-16 * scale; round++) {
      double middle = 0.5 * (low + high);
      if (countBelow(middle) > below) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return 0.5 * (low + high);
  }

  private int countBelow(double x) {
    int count = 0;
    double pivot = 1;
    for (int i = 0; i < size; i++) {
      double square = i == 0 ? 0 : coupling[i - 1] * coupling[i - 1];
      pivot = diagonal[i] - x - square / pivot;
      if (Math.abs(pivot) < 1e-300) {
        pivot = -1e-300;
      }
      if (pivot < 0) {
        count++;
      }
    }
    return count;
  }

  private double[] vectorOf(double value, List<Eigenpair> former) {
    double[] vector = new double[size];
    Arrays.fill(vector, 1);
    for (int i = 0; i < size; i++) {
      // Not orthogonal to any eigenvector that matters: entries of differing size and sign.
      vector[i] += 0.3 * Math.sin(1 + 7.0 * i);
    }
    for (int round = 0; round < 4; round++) {
      clear(vector, value, former);
      Vectors.scale(vector, 1 / Vectors.length(vector));
      vector = solveShifted(value, vector);
    }
    clear(vector, value, former);
    Vectors.scale(vector, 1 / Vectors.length(vector));
    return vector;
  }

  private void clear(double[] vector, double value, List<Eigenpair> former) {
    for (Eigenpair pair : former) {
      if (Math.abs(pair.value() - value) <= 1e-6 * scale) {
        Vectors.addScaled(vector, -Vectors.dot(pair.vector(), vector), pair.vector());
      }
    }
  }

  /** Solves (T - value) x = right side by elimination with row exchanges. */
  private double[] solveShifted(double value, double[] rightSide) {
    double[] x = rightSide.clone();
    double[] main = new double[size];
    double[] upper = new double[size];
    double[] second = new double[size];
    double pivot = diagonal[0] - value;
    double beside = size > 1 ? coupling[0] : 0;
    for (int i = 0; i < size - 1; i++) {
      double below = coupling[i];
      double nextMain = diagonal[i + 1] - value;
      double nextUpper = i + 1 < size - 1 ? coupling[i + 1] : 0;
      if (Math.abs(below) > Math.abs(pivot)) {
        double factor = pivot / below;
        main[i] = below;
        upper[i] = nextMain;
        second[i] = nextUpper;
        pivot = beside - factor * nextMain;
        beside = -factor * nextUpper;
        double swapped = x[i];
        x[i] = x[i + 1];
        x[i + 1] = swapped - factor * x[i];
      } else {
        pivot = awayFromZero(pivot);
        double factor = below / pivot;
        main[i] = pivot;
        upper[i] = beside;
        pivot = nextMain - factor * beside;
        beside = nextUpper;
        x[i + 1] -= factor * x[i];
      }
    }
    main[size - 1] = awayFromZero(pivot);
    return substituteBack(main, upper, second, x);
  }

  private double awayFromZero(double pivot) {
    double least = 1e-16 * scale;
    return Math.abs(pivot) < least ? Math.copySign(least, pivot) : pivot;
  }

  private double[] substituteBack(double[] main, double[] upper, double[] second, double[] x) {
    for (int i = size - 1; i >= 0; i--) {
      double sum = x[i];
      if (i + 1 < size) {
        sum -= upper[i] * x[i + 1];
      }
      if (i + 2 < size) {
        sum -= second[i] * x[i + 2];
      }
      x[i] = sum / main[i];
    }
    return x;
  }
}
