package org.polyphony.algorithms.matching.assignment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns who was given to which item into a result with values and reasons. */
public final class Assignments {

  private Assignments() {}

  /**
   * Values an assignment and explains it.
   *
   * @param pairs (item row, person column) pairs
   * @param bounds what is proven
   * @param prices the prices behind the bound of the total, or null
   */
  public static AssignmentResult result(
      AssignmentProblem problem, List<int[]> pairs, Bounds bounds, @Nullable Prices prices) {
    Given given = new Given(problem);
    pairs.forEach(pair -> given.add(pair[0], pair[1]));
    return result(problem, given, bounds, prices);
  }

  static AssignmentResult result(
      AssignmentProblem problem, Given given, Bounds bounds, @Nullable Prices prices) {
    AssignmentReasons reasons = new AssignmentReasons(problem, given, prices);
    List<AssignmentResult.Assigned> assigned = new ArrayList<>();
    List<AssignmentResult.Unassigned> empty = new ArrayList<>();
    BigDecimal total = BigDecimal.ZERO;
    for (int item = 0; item < given.peopleOf.size(); item++) {
      List<AssignmentResult.Assigned> row = new ArrayList<>();
      for (int person : given.peopleOf.get(item)) {
        double score = problem.scores().score(item, person);
        total = total.add(BigDecimal.valueOf(score));
        row.add(new AssignmentResult.Assigned(item, person, score, reasons.whyGiven(item, person)));
      }
      Comparator<AssignmentResult.Assigned> best =
          Comparator.comparingDouble(pair -> problem.minimize() ? pair.score() : -pair.score());
      row.sort(best.thenComparingInt(AssignmentResult.Assigned::person));
      assigned.addAll(row);
      int missing = problem.perItem() - row.size();
      if (missing > 0) {
        empty.add(new AssignmentResult.Unassigned(item, missing, reasons.whyEmpty(item, missing)));
      }
    }
    return new AssignmentResult(
        total.doubleValue(),
        worst(problem, given),
        bounds.totalIsBound() ? total.doubleValue() : bounds.total(),
        bounds.worst(),
        bounds.proven(),
        assigned,
        empty,
        prices);
  }

  /**
   * Returns the worst sum of an assignment.
   *
   * @param pairs (item row, person column) pairs
   */
  public static double worst(AssignmentProblem problem, List<int[]> pairs) {
    Given given = new Given(problem);
    pairs.forEach(pair -> given.add(pair[0], pair[1]));
    return worst(problem, given);
  }

  static double worst(AssignmentProblem problem, Given given) {
    boolean ofItems = problem.worstOf() == Side.ITEM;
    List<List<Integer>> rows = ofItems ? given.peopleOf : given.itemsOf;
    double worst = Double.NaN;
    for (int at = 0; at < rows.size(); at++) {
      if (ofItems && rows.get(at).isEmpty()) {
        continue;
      }
      // Decimal sums: three scores of 0.1 are 0.3, as people expect.
      BigDecimal exact = BigDecimal.ZERO;
      for (int other : rows.get(at)) {
        double score =
            ofItems ? problem.scores().score(at, other) : problem.scores().score(other, at);
        exact = exact.add(BigDecimal.valueOf(score));
      }
      double sum = exact.doubleValue();
      boolean worse = problem.minimize() ? sum > worst : sum < worst;
      worst = Double.isNaN(worst) || worse ? sum : worst;
    }
    return Double.isNaN(worst) ? 0 : worst;
  }

  /**
   * What is proven about an assignment.
   *
   * @param total the bound on the total; NaN when the total reached is the bound
   * @param worst the bound on the worst; NaN where not asked
   * @param proven true when the bounds of the objective are reached
   */
  public record Bounds(double total, double worst, boolean proven) {

    boolean totalIsBound() {
      return Double.isNaN(total);
    }
  }
}
