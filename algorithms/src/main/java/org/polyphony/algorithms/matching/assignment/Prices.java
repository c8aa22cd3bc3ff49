package org.polyphony.algorithms.matching.assignment;

import java.util.List;

/**
 * Dual prices: anyone can recompute the bound from them without trusting the solver.
 *
 * <p>With the cost {@code c = score} (minimising) or {@code c = -score} (maximising), item prices
 * {@code u}, person prices {@code v} and the price {@code w} of a place left empty, every
 * assignment that fills the same number of places costs at least
 *
 * <pre>Σ_items perItem·u + Σ_people (v &gt; 0 ? min·v : max·v) + Σ_allowed min(0, c - u - v)
 *   + missing·w + Σ_items perItem·min(0, -u - w)  (the last two only where places stay empty)</pre>
 *
 * <p>Linear-programming duality; Ahuja, Magnanti, Orlin, <i>Network Flows</i> (1993), section 9.4.
 *
 * @param items u, one an item
 * @param people v, one a person
 * @param empty w
 * @param missing how many places stay empty in every assignment that fills as many as possible
 */
public record Prices(List<Double> items, List<Double> people, double empty, int missing) {

  /** Copies the lists. */
  public Prices {
    items = List.copyOf(items);
    people = List.copyOf(people);
  }

  /**
   * Recomputes the bound on the total.
   *
   * @return no assignment that fills as many places has a better total than this
   */
  public double bound(AssignmentProblem problem) {
    Scores scores = problem.scores();
    double sign = problem.minimize() ? 1 : -1;
    double cost = missing * empty;
    for (int item = 0; item < items.size(); item++) {
      double price = items.get(item);
      cost += problem.perItem() * price;
      if (missing > 0) {
        cost += Math.min(missing, problem.perItem()) * Math.min(0, -price - empty);
      }
      for (int at = 0; at < scores.columns[item].length; at++) {
        double reduced =
            sign * scores.values[item][at] - price - people.get(scores.columns[item][at]);
        cost += Math.min(0, reduced);
      }
    }
    for (int person = 0; person < people.size(); person++) {
      Load load = problem.loads().get(person);
      double price = people.get(person);
      cost += price * (price > 0 ? load.min() : load.max());
    }
    return sign * cost;
  }
}
