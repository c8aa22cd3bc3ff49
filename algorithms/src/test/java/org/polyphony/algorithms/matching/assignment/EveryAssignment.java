package org.polyphony.algorithms.matching.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The best of all assignments of a small problem, by trying every one. */
public final class EveryAssignment {

  private final AssignmentProblem problem;
  private final List<List<Integer>> chosen = new ArrayList<>();
  private final int[] load;
  private int mostFilled = -1;
  private double[] best = {};

  /** Tries every assignment of a problem of a few pairs. */
  public EveryAssignment(AssignmentProblem problem) {
    this.problem = problem;
    load = new int[problem.loads().size()];
    problem.scores().items().forEach(_ -> chosen.add(new ArrayList<>()));
    item(0);
  }

  /** False when no assignment meets the floors. */
  public boolean exists() {
    return mostFilled >= 0;
  }

  /** The most places that can be filled. */
  public int filled() {
    return mostFilled;
  }

  /** The best key: total, worst, or all sums, in the order of the objective; higher is better. */
  public double[] best() {
    return best;
  }

  private void item(int item) {
    if (item == chosen.size()) {
      weigh();
      return;
    }
    people(item, 0);
  }

  private void people(int item, int person) {
    if (person == load.length) {
      item(item + 1);
      return;
    }
    people(item, person + 1);
    boolean allowed = !Double.isNaN(problem.scores().score(item, person));
    if (allowed
        && chosen.get(item).size() < problem.perItem()
        && load[person] < problem.loads().get(person).max()) {
      chosen.get(item).add(person);
      load[person]++;
      people(item, person + 1);
      load[person]--;
      chosen.get(item).removeLast();
    }
  }

  private void weigh() {
    for (int person = 0; person < load.length; person++) {
      if (load[person] < problem.loads().get(person).min()) {
        return;
      }
    }
    int filled = chosen.stream().mapToInt(List::size).sum();
    List<int[]> pairs = new ArrayList<>();
    for (int item = 0; item < chosen.size(); item++) {
      for (int person : chosen.get(item)) {
        pairs.add(new int[] {item, person});
      }
    }
    double[] key = key(problem, pairs);
    if (filled > mostFilled || (filled == mostFilled && Arrays.compare(key, best) > 0)) {
      mostFilled = filled;
      best = key;
    }
  }

  /** The objective of an assignment as a vector to be compared from the left; higher is better. */
  public static double[] key(AssignmentProblem problem, List<int[]> pairs) {
    double sign = problem.minimize() ? -1 : 1;
    boolean ofItems = problem.worstOf() == Side.ITEM;
    int size = ofItems ? problem.scores().items().size() : problem.loads().size();
    double[] sums = new double[size];
    int[] counts = new int[size];
    double total = 0;
    for (int[] pair : pairs) {
      double gain = sign * problem.scores().score(pair[0], pair[1]);
      sums[ofItems ? pair[0] : pair[1]] += gain;
      counts[ofItems ? pair[0] : pair[1]]++;
      total += gain;
    }
    double[] counted = new double[size];
    int many = 0;
    for (int at = 0; at < size; at++) {
      if (!ofItems || counts[at] > 0) {
        counted[many++] = sums[at];
      }
    }
    double[] sorted = Arrays.copyOf(counted, many);
    Arrays.sort(sorted);
    double worst = many == 0 ? 0 : sorted[0];
    return switch (problem.objective()) {
      case TOTAL -> new double[] {total};
      case MAXMIN -> new double[] {worst, total};
      case TOTAL_THEN_WORST -> new double[] {total, worst};
      case LEXIMIN -> nobodyLast(sorted, size);
    };
  }

  /** Items that nobody was given to are nobody's loss: they stand behind all sums. */
  private static double[] nobodyLast(double[] sorted, int size) {
    double[] all = Arrays.copyOf(sorted, size);
    Arrays.fill(all, sorted.length, size, 1e9);
    return all;
  }
}
