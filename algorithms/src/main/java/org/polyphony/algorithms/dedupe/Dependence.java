package org.polyphony.algorithms.dedupe;

import java.util.Arrays;

/**
 * Columns that agree together even for strangers, as a suburb and its postcode do: counting both
 * fully would take neighbours for the same person. Each column may lean on one other, so that all
 * together form the tree of strongest dependences (Chow and Liu 1968), and counts less when both
 * agree.
 */
final class Dependence {

  /** Pairs of strangers below which a dependence is not believed. */
  private static final double ENOUGH = 12;

  /** Bits below which a dependence is not worth the trouble. */
  private static final double WORTH = 0.5;

  /** Bits of evidence that are told apart. */
  private static final int REACH = 60;

  private static final int ROUNDS = 40;

  /** The column that each leans on, -1 for none. */
  final int[] on;

  /** Bits by which it counts less when both agree. */
  final double[] less;

  private Dependence(int columns) {
    on = new int[columns];
    less = new double[columns];
    Arrays.fill(on, -1);
  }

  static Dependence none(int columns) {
    return new Dependence(columns);
  }

  /** What pairs show that agree in two columns and that the others call strangers. */
  static Dependence of(Table table, Evidence seen, Joint joint, Model model) {
    int columns = table.columns.size();
    double[][] bits = new double[columns][columns];
    double[][][] others = others(table, seen, model);
    for (int f = 0; f < columns; f++) {
      for (int g = 0; g < f; g++) {
        double same = same(others[f][g], joint.pairs(f, g));
        double strangers = joint.pairs(f, g) - same;
        double chance = seen.pairs * model.chance[f][table.top(f)] * model.chance[g][table.top(g)];
        if (strangers > ENOUGH && strangers > 2 * Math.sqrt(same)) {
          bits[f][g] = Math.max(0, Model.log2(strangers / Math.max(chance, 1e-9)));
          bits[g][f] = bits[f][g];
        }
      }
    }
    return tree(columns, bits);
  }

  /** For pairs that agree in two columns: how many have which evidence in all the others. */
  private static double[][][] others(Table table, Evidence seen, Model model) {
    int columns = table.columns.size();
    double[][][] others = new double[columns][columns][2 * REACH + 1];
    int[] agreeing = new int[columns];
    for (int k = 0; k < seen.patterns.length; k++) {
      long pattern = seen.patterns[k];
      int many = 0;
      for (int f = 0; f < columns; f++) {
        if (Table.level(pattern, f) == table.top(f)) {
          agreeing[many++] = f;
        }
      }
      for (int x = 0; x < many; x++) {
        for (int y = 0; y < x; y++) {
          int f = agreeing[x];
          int g = agreeing[y];
          double rest = model.weight(Table.with(Table.with(pattern, f, 0), g, 0));
          others[f][g][(int) Math.round(Math.clamp(rest, -REACH, REACH)) + REACH] += seen.counts[k];
        }
      }
    }
    return others;
  }

  /** How many of the agreeing pairs are the same, by their share that explains the others best. */
  private static double same(double[] evidence, double all) {
    double same = all / 2;
    for (int round = 0; round < ROUNDS; round++) {
      double odds = Model.log2((same + 0.1) / (Math.max(0, all - same) + 0.1));
      double next = 0;
      for (int bin = 0; bin < evidence.length; bin++) {
        next += evidence[bin] / (1 + Math.pow(2, -(bin - REACH + odds)));
      }
      same = Math.min(next, all);
    }
    return same;
  }

  /** The tree of strongest dependences, grown from the strongest one (Prim). */
  private static Dependence tree(int columns, double[][] bits) {
    Dependence tree = new Dependence(columns);
    boolean[] in = new boolean[columns];
    for (int round = 0; round < columns; round++) {
      int child = -1;
      int parent = -1;
      double best = -1;
      for (int f = 0; f < columns; f++) {
        for (int g = 0; !in[f] && g < columns; g++) {
          if (in[g] && bits[f][g] > best) {
            best = bits[f][g];
            child = f;
            parent = g;
          }
        }
      }
      if (child < 0 || best < WORTH) {
        child = strongest(bits, in);
        parent = -1;
      }
      in[child] = true;
      tree.on[child] = parent;
      tree.less[child] = parent < 0 ? 0 : best;
    }
    return tree;
  }

  private static int strongest(double[][] bits, boolean[] in) {
    int best = -1;
    double most = -1;
    for (int f = 0; f < in.length; f++) {
      double strongest = Arrays.stream(bits[f]).max().orElse(0);
      if (!in[f] && strongest > most) {
        most = strongest;
        best = f;
      }
    }
    return best;
  }
}
