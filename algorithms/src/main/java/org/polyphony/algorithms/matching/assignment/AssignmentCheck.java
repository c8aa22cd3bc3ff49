package org.polyphony.algorithms.matching.assignment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.matching.Violation;

/**
 * Verifies an assignment from the problem alone: allowed pairs, needs, loads, the stated total and
 * worst, and, where prices are stated, the bound.
 */
public final class AssignmentCheck {

  private static final double TOLERANCE = 1e-6;

  private final AssignmentProblem problem;
  private final List<Violation> found = new ArrayList<>();

  /** Prepares a check. */
  public AssignmentCheck(AssignmentProblem problem) {
    this.problem = problem;
  }

  /**
   * What a result states.
   *
   * @param pairs item row and person column
   * @param total the stated total; NaN if none
   * @param worst the stated worst; NaN if none
   * @param bound the stated bound; NaN if none
   * @param proven whether it is said to be proven
   * @param prices the stated prices, or null
   * @param missing how many places each item is said to lack; items left out lack none
   */
  public record Stated(
      List<int[]> pairs,
      double total,
      double worst,
      double bound,
      boolean proven,
      @Nullable Prices prices,
      Map<Integer, Integer> missing) {}

  /** Returns every violation; none if the result can be accepted. */
  public List<Violation> violations(Stated stated) {
    pairs(stated.pairs(), stated.missing());
    loads(stated.pairs());
    if (found.isEmpty()) {
      values(stated);
    }
    return List.copyOf(found);
  }

  private void pairs(List<int[]> pairs, Map<Integer, Integer> missing) {
    Set<List<Integer>> seen = new HashSet<>();
    int[] given = new int[problem.scores().items().size()];
    for (int[] pair : pairs) {
      String item = problem.scores().items().get(pair[0]);
      String person = problem.scores().people().get(pair[1]);
      if (!seen.add(List.of(pair[0], pair[1]))) {
        add("matching.check.pair-twice", "{person} is given to {item} twice.", item, person);
      }
      if (Double.isNaN(problem.scores().score(pair[0], pair[1]))) {
        add("matching.check.pair-not-allowed", "{person} is not allowed for {item}.", item, person);
      }
      given[pair[0]]++;
    }
    for (int item = 0; item < given.length; item++) {
      int lacking = missing.getOrDefault(item, 0);
      if (given[item] + lacking != problem.perItem()) {
        found.add(
            Violation.of(
                "matching.check.item-need",
                "{item} has {given} people and {missing} places stated as empty; it asks for "
                    + "{wanted}.",
                "item",
                problem.scores().items().get(item),
                "given",
                given[item],
                "missing",
                lacking,
                "wanted",
                problem.perItem()));
      }
    }
  }

  private void add(String key, String template, String item, String person) {
    found.add(Violation.of(key, template, "item", item, "person", person));
  }

  private void loads(List<int[]> pairs) {
    int[] load = new int[problem.loads().size()];
    pairs.forEach(pair -> load[pair[1]]++);
    for (int person = 0; person < load.length; person++) {
      Load range = problem.loads().get(person);
      if (load[person] < range.min() || load[person] > range.max()) {
        found.add(
            Violation.of(
                "matching.check.load",
                "{person} has {load} items; allowed are {min} to {max}.",
                "person",
                problem.scores().people().get(person),
                "load",
                load[person],
                "min",
                range.min(),
                "max",
                range.max()));
      }
    }
  }

  private void values(Stated stated) {
    double total =
        stated.pairs().stream().mapToDouble(pair -> problem.scores().score(pair[0], pair[1])).sum();
    compare("total", total, stated.total());
    compare("worst", Assignments.worst(problem, stated.pairs()), stated.worst());
    double sign = problem.minimize() ? -1 : 1;
    if (sign * stated.bound() < sign * total - tolerance(total)) {
      found.add(
          Violation.of(
              "matching.check.bound-beaten",
              "The total {total} is better than the stated bound {bound}.",
              "total",
              total,
              "bound",
              stated.bound()));
    }
    Prices prices = stated.prices();
    if (prices != null && prices.items().size() == problem.scores().items().size()) {
      compare("bound", prices.bound(problem), stated.bound());
    }
    int missing = problem.perItem() * problem.scores().items().size() - stated.pairs().size();
    if (prices != null && prices.missing() != missing) {
      compare("missing", missing, prices.missing());
    }
  }

  private void compare(String what, double computed, double stated) {
    if (!Double.isNaN(stated) && Math.abs(computed - stated) > tolerance(computed)) {
      found.add(
          Violation.of(
              "matching.check.value",
              "The {what} is {computed}, but {stated} is stated.",
              "what",
              what,
              "computed",
              computed,
              "stated",
              stated));
    }
  }

  private static double tolerance(double value) {
    return TOLERANCE * Math.max(1, Math.abs(value));
  }
}
