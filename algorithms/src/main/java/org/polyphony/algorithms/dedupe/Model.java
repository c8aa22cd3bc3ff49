package org.polyphony.algorithms.dedupe;

/**
 * Weights of levels: {@code same[f][l]} is how often two records of the same thing reach level
 * {@code l} in column {@code f}, {@code chance[f][l]} how often two taken at random do (the m and u
 * of Fellegi and Sunter 1969), and {@code prior} the share of pairs that are the same.
 */
final class Model {

  final double[][] same;
  final double[][] chance;
  double prior;
  Dependence dependence;

  Model(double[][] same, double[][] chance, double prior) {
    this.same = same;
    this.chance = chance;
    this.prior = prior;
    this.dependence = Dependence.none(same.length);
  }

  /** Evidence in bits of one level; 0 for a missing value. */
  double weight(int column, int level) {
    return level == 0 ? 0 : log2(same[column][level] / chance[column][level]);
  }

  /** Evidence of all levels of a pattern. */
  double weight(long pattern) {
    double sum = 0;
    for (int f = 0; f < same.length; f++) {
      sum += weight(f, Table.level(pattern, f));
    }
    return sum - shared(pattern);
  }

  /** Bits counted twice because columns depend on each other. */
  double shared(long pattern) {
    double sum = 0;
    for (int f = 0; f < same.length; f++) {
      sum += shared(pattern, f);
    }
    return sum;
  }

  /** Bits of one column that the one it leans on has told already. */
  double shared(long pattern, int f) {
    int on = dependence.on[f];
    if (on < 0 || !agrees(pattern, f) || !agrees(pattern, on)) {
      return 0;
    }
    return Math.clamp(weight(f, Table.level(pattern, f)), 0, dependence.less[f]);
  }

  private boolean agrees(long pattern, int f) {
    return Table.level(pattern, f) >= Math.max(2, same[f].length - 2);
  }

  /** Probability that a pair with so much evidence is the same. */
  double probability(double weight) {
    return 1 / (1 + Math.pow(2, -(weight + log2(prior / (1 - prior)))));
  }

  static double log2(double x) {
    return Math.log(x) / Math.log(2);
  }
}
