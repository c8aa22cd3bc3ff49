package org.polyphony.algorithms.dedupe;

import org.polyphony.algorithms.Progress;

/**
 * Expectation maximization (Dempster, Laird and Rubin 1977) for the weights of Fellegi and Sunter,
 * as Winkler (1988, 2000) does: pairs outside the candidates count as different, chance agreement
 * comes from random pairs and value frequencies less what the same records contribute, and a weak
 * prior keeps levels that were hardly seen from running away. Afterwards a higher level never
 * counts less than a lower one.
 */
final class Estimation {

  private static final int ROUNDS = 100;
  private static final double SETTLED = 1e-5;

  /** Pairs that the prior belief about the levels weighs as much as, and as a share of records. */
  private static final double BELIEF = 8;

  private static final double BELIEF_SHARE = 0.01;

  /**
   * Largest share of the same that may differ in a field: otherwise, where there are no duplicates,
   * people who live in one place would be taken for a kind of them.
   */
  private static final double MOST_DIFFERENT = 0.4;

  private final Table table;
  private final Evidence seen;
  private final int columns;
  private final double[][] belief;
  private final Model model;
  private final double weighs;

  private Estimation(Table table, Evidence seen) {
    this.table = table;
    this.seen = seen;
    columns = table.columns.size();
    weighs = Math.max(BELIEF, BELIEF_SHARE * table.size());
    belief = new double[columns][];
    double[][] same = new double[columns][];
    double[][] chance = new double[columns][];
    for (int f = 0; f < columns; f++) {
      belief[f] = belief(table.columns.get(f).comparer.levels());
      same[f] = belief[f].clone();
      chance[f] = new double[belief[f].length];
    }
    model = new Model(same, chance, start());
    chance(new double[columns][1 << Table.BITS]);
  }

  /** Estimates the model. */
  static Model of(Table table, Evidence seen, Progress progress) {
    Estimation estimation = new Estimation(table, seen);
    if (estimation.columns == 1) {
      return estimation.experience();
    }
    Joint joint = new Joint(table);
    estimation.settle(progress);
    for (int times = 0; times < 2; times++) {
      estimation.model.dependence = Dependence.of(table, seen, joint, estimation.model);
      estimation.settle(progress);
    }
    estimation.order();
    return estimation.model;
  }

  private Model experience() {
    double[] sure = table.columns.getFirst().comparer.experience();
    double odds = model.prior / (1 - model.prior);
    for (int level = 1; level <= sure.length; level++) {
      model.same[0][level] = 1;
      model.chance[0][level] = odds * (1 - sure[level - 1]) / sure[level - 1];
    }
    return model;
  }

  private void settle(Progress progress) {
    for (int round = 0; round < ROUNDS; round++) {
      progress.report(round / (double) ROUNDS);
      if (round() < SETTLED) {
        return;
      }
    }
  }

  /** Every fifth record has a counterpart, to begin with. */
  private double start() {
    return Math.min(0.5, 0.2 * table.size() / seen.pairs);
  }

  /** Most of the same agree wholly, few not at all. */
  private static double[] belief(int levels) {
    double[] belief = new double[levels + 1];
    double rest = 0.25;
    belief[levels] = 0.75;
    for (int level = levels - 1; level >= 1; level--) {
      belief[level] = level == 1 ? rest : rest * 0.45;
      rest -= belief[level];
    }
    return belief;
  }

  private double round() {
    double[][] agreed = new double[columns][1 << Table.BITS];
    double expected = 0;
    double[][] weights = new double[columns][1 << Table.BITS];
    for (int f = 0; f < columns; f++) {
      for (int level = 1; level < model.same[f].length; level++) {
        weights[f][level] = model.weight(f, level);
      }
    }
    double odds = Model.log2(model.prior / (1 - model.prior));
    for (int k = 0; k < seen.patterns.length; k++) {
      double weight = odds;
      long pattern = seen.patterns[k];
      for (int f = 0; f < columns; f++) {
        weight += weights[f][Table.level(pattern, f)];
      }
      weight -= weight > -20 ? model.shared(pattern) : 0;
      if (weight > -20) {
        double share = seen.counts[k] / (1 + Math.pow(2, -weight));
        expected += share;
        for (int f = 0; f < columns; f++) {
          agreed[f][Table.level(pattern, f)] += share;
        }
      }
    }
    double change = same(agreed);
    chance(agreed);
    double prior = Math.clamp((expected + 0.5) / seen.pairs, 1e-12, 0.5);
    change = Math.max(change, Math.abs(Math.log(prior / model.prior)));
    model.prior = prior;
    return change;
  }

  private double same(double[][] agreed) {
    double change = 0;
    for (int f = 0; f < columns; f++) {
      double filled = weighs;
      for (int level = 1; level < belief[f].length; level++) {
        filled += agreed[f][level];
      }
      for (int level = 1; level < belief[f].length; level++) {
        double share = (agreed[f][level] + weighs * belief[f][level]) / filled;
        share = level == 1 ? Math.min(share, MOST_DIFFERENT) : share;
        change = Math.max(change, Math.abs(share - model.same[f][level]));
        model.same[f][level] = share;
      }
    }
    return change;
  }

  /** Chance agreement: random pairs and equal values, less what the same records contribute. */
  private void chance(double[][] agreed) {
    for (int f = 0; f < columns; f++) {
      double[] chance = model.chance[f];
      int top = chance.length - 1;
      double least = 0.3 / Math.max(1, seen.randomFilled[f]);
      double left = 0;
      for (int level = 2; level <= top; level++) {
        double all = level == top ? seen.agreeing[f] : seen.random[f][level];
        double floor = level == top ? Math.min(least, 0.5 / Math.max(1, table.size())) : least;
        chance[level] = Math.max(floor, all - agreed[f][level] / seen.pairs);
        left += chance[level];
      }
      chance[1] = Math.max(1e-4, 1 - left);
    }
  }

  /** Pools neighbouring levels whose weights are the wrong way round. */
  private void order() {
    for (int f = 0; f < columns; f++) {
      int levels = model.same[f].length - 1;
      for (int level = 2; level <= levels; level++) {
        int from = level;
        while (from > 1 && model.weight(f, from) < model.weight(f, from - 1) - 1e-12) {
          from--;
          pool(f, from, level);
        }
      }
    }
  }

  private void pool(int f, int from, int to) {
    double same = 0;
    double chance = 0;
    for (int level = from; level <= to; level++) {
      same += model.same[f][level];
      chance += model.chance[f][level];
    }
    for (int level = from; level <= to; level++) {
      // The same ratio in all pooled levels; how they share the mass does not matter any more.
      model.same[f][level] = same / (to - from + 1);
      model.chance[f][level] = chance / (to - from + 1);
    }
  }
}
