package org.polyphony.platform.registration;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether whole numbers, none below 0, meet some linear conditions: the first phase of the simplex
 * method with Bland's rule, which always ends (R. G. Bland, New finite pivoting rules, 1977), and
 * branching on what is no whole number. For a handful of conditions: cost grows fast.
 */
final class Feasibility {

  private static final double SMALL = 1e-7;

  /** Beyond so many branches it is taken that there is an answer. */
  private static final int MOST_BRANCHES = 500;

  private final int unknowns;
  private int branches;

  /** Conditions on so many numbers. */
  Feasibility(int unknowns) {
    this.unknowns = unknowns;
  }

  /**
   * One condition.
   *
   * @param factors one for each number
   * @param limit what their sum must equal, or must not exceed
   * @param equal which of the two
   */
  record Condition(double[] factors, double limit, boolean equal) {}

  /** Whether there is an answer in whole numbers. */
  boolean possible(List<Condition> conditions) {
    double[] answer = solve(conditions);
    if (answer == null) {
      return false;
    }
    branches++;
    for (int i = 0; i < unknowns && branches < MOST_BRANCHES; i++) {
      if (Math.abs(answer[i] - Math.rint(answer[i])) > SMALL) {
        return possible(with(conditions, i, 1, Math.floor(answer[i])))
            || possible(with(conditions, i, -1, -Math.ceil(answer[i])));
      }
    }
    return true;
  }

  private List<Condition> with(List<Condition> conditions, int unknown, int sign, double limit) {
    double[] factors = new double[unknowns];
    factors[unknown] = sign;
    var more = new ArrayList<>(conditions);
    more.add(new Condition(factors, limit, false));
    return more;
  }

  /** Any answer, not of whole numbers; null if there is none. */
  private double @Nullable [] solve(List<Condition> conditions) {
    int rows = conditions.size();
    int width = unknowns + 2 * rows;
    double[][] table = new double[rows + 1][width + 1];
    int[] basis = new int[rows];
    for (int i = 0; i < rows; i++) {
      fill(table, i, conditions.get(i), rows);
      basis[i] = unknowns + rows + i;
      for (int j = 0; j <= width; j++) {
        table[rows][j] -= j >= unknowns + rows && j < width ? 0 : table[i][j];
      }
    }
    pivot(table, basis, width);
    if (table[rows][width] < -SMALL) {
      return null;
    }
    double[] answer = new double[unknowns];
    for (int i = 0; i < rows; i++) {
      if (basis[i] < unknowns) {
        answer[basis[i]] = table[i][width];
      }
    }
    return answer;
  }

  /**
   * A row with its slack and its artificial number, turned so that the right side is not below 0.
   */
  private void fill(double[][] table, int row, Condition condition, int rows) {
    double sign = condition.limit() < 0 ? -1 : 1;
    for (int j = 0; j < unknowns; j++) {
      table[row][j] = sign * condition.factors()[j];
    }
    table[row][unknowns + row] = condition.equal() ? 0 : sign;
    table[row][unknowns + rows + row] = 1;
    table[row][unknowns + 2 * rows] = sign * condition.limit();
  }

  private static void pivot(double[][] table, int[] basis, int width) {
    int rows = basis.length;
    int column = entering(table[rows], width);
    while (column >= 0) {
      int row = leaving(table, basis, column, width);
      if (row < 0) {
        return;
      }
      double pivot = table[row][column];
      for (int j = 0; j <= width; j++) {
        table[row][j] /= pivot;
      }
      for (int i = 0; i <= rows; i++) {
        double factor = table[i][column];
        for (int j = 0; j <= width && i != row && factor != 0; j++) {
          table[i][j] -= factor * table[row][j];
        }
      }
      basis[row] = column;
      column = entering(table[rows], width);
    }
  }

  private static int entering(double[] costs, int width) {
    for (int j = 0; j < width; j++) {
      if (costs[j] < -SMALL) {
        return j;
      }
    }
    return -1;
  }

  private static int leaving(double[][] table, int[] basis, int column, int width) {
    int best = -1;
    for (int i = 0; i < basis.length; i++) {
      if (table[i][column] > SMALL) {
        double ratio = table[i][width] / table[i][column];
        double least = best < 0 ? 0 : table[best][width] / table[best][column];
        if (best < 0 || ratio < least - SMALL || ratio < least + SMALL && basis[i] < basis[best]) {
          best = i;
        }
      }
    }
    return best;
  }
}
