package org.polyphony.algorithms.dedupe;

import org.jspecify.annotations.Nullable;

/** Turns levels into evidence, a rare value counting more than a common one (Winkler 1989). */
final class Scorer {

  /** Most bits that the rarity of one value adds or takes. */
  private static final double MOST = 5;

  /** Probability from which a pair teaches which categories go together. */
  private static final double SURE = 0.5;

  private final Table table;
  final Model model;
  private final double[] usual;
  private final @Nullable Association[] associations;

  Scorer(Table table, Model model, Evidence seen, LongBag candidates) {
    this.table = table;
    this.model = model;
    this.usual = seen.agreeing;
    this.associations = new Association[table.columns.size()];
    for (int f = 0; f < associations.length; f++) {
      if (table.columns.get(f).field.type() == FieldType.CATEGORY) {
        associations[f] = learned(f, seen, candidates);
      }
    }
  }

  private Association learned(int f, Evidence seen, LongBag candidates) {
    Association association = new Association();
    for (int k = 0; k < candidates.size(); k++) {
      long pattern = seen.ofPair[k];
      long others = Table.with(pattern, f, 0);
      double probability =
          Table.level(pattern, f) == 0 ? 0 : model.probability(model.weight(others));
      if (probability > SURE) {
        int i = (int) (candidates.get(k) >>> 32);
        int j = (int) candidates.get(k);
        Value[][] cells = table.columns.get(f).cells;
        boolean turned = table.linked && table.second[i];
        association.count(cells[turned ? j : i][0], cells[turned ? i : j][0], probability);
        if (!table.linked) {
          association.count(cells[j][0], cells[i][0], probability);
        }
      }
    }
    return association;
  }

  /** Evidence in bits that two records of the table are the same. */
  double weight(int i, int j, long pattern) {
    boolean turned = table.linked && table.second[i];
    return weight(pattern, table.cells(turned ? j : i), table.cells(turned ? i : j));
  }

  /** Evidence of two records given by their cells, in a link the first set's first. */
  double weight(long pattern, Value[][] a, Value[][] b) {
    double sum = 0;
    for (int f = 0; f < a.length; f++) {
      sum += weight(f, pattern, a[f], b[f]);
    }
    return sum;
  }

  /** Evidence of one column, with rarity, company and what depends on other columns. */
  double weight(int f, long pattern, Value[] a, Value[] b) {
    int level = Table.level(pattern, f);
    if (level == 0) {
      return 0;
    }
    double weight = model.weight(f, level);
    double shared = model.shared(pattern, f);
    Association association = associations[f];
    if (association != null && a.length > 0 && b.length > 0) {
      return association.weight(a[0], b[0]).orElse(weight) - shared;
    }
    boolean rare =
        level == table.top(f) && a.length > 0 && b.length > 0 && table.columns.size() > 1;
    return (rare ? weight + rarity(f, a, b) : weight) - shared;
  }

  double rarity(int f, Value[] a, Value[] b) {
    double best = 0;
    boolean found = false;
    for (Value x : a) {
      for (Value y : b) {
        if (x == y) {
          double bits = Model.log2(Math.max(usual[f], 1e-12) / share(x));
          best = found ? Math.max(best, bits) : bits;
          found = true;
        }
      }
    }
    return Math.clamp(best, -MOST, MOST);
  }

  /** How often the value would be met by chance. */
  private double share(Value value) {
    if (table.linked) {
      double first = Math.max(1, value.firsts) / (double) Math.max(1, table.size() - table.seconds);
      double second = Math.max(1, value.seconds) / (double) Math.max(1, table.seconds);
      return Math.sqrt(first * second);
    }
    return Math.max(1, value.records - 1) / (double) table.size();
  }
}
