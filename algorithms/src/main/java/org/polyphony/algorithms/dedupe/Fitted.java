package org.polyphony.algorithms.dedupe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.polyphony.algorithms.Progress;

/** Records with the model that was estimated from them. */
final class Fitted {

  final Table table;
  final LongBag candidates;
  final Evidence seen;
  final Scorer scorer;

  private Fitted(Table table, LongBag candidates, Evidence seen, Model model) {
    this.table = table;
    this.candidates = candidates;
    this.seen = seen;
    this.scorer = new Scorer(table, model, seen, candidates);
  }

  static Fitted of(
      List<DedupeRecord> first,
      List<DedupeRecord> second,
      List<Field> fields,
      long seed,
      Progress progress) {
    Table table = new Table(first, second, fields);
    progress.report(0.2);
    LongBag candidates = Blocking.pairs(table, part(progress, 0.2, 0.4));
    Evidence seen = new Evidence(table, candidates, seed, part(progress, 0.4, 0.8));
    Model model = Estimation.of(table, seen, part(progress, 0.8, 0.9));
    return new Fitted(table, candidates, seen, model);
  }

  static Progress part(Progress whole, double from, double to) {
    return done -> whole.report(from + (to - from) * done);
  }

  /** Candidates that reach a score, by falling weight; equal ones in the order of the table. */
  List<Scored> scored(double least) {
    Model model = scorer.model;
    List<Scored> scored = new ArrayList<>();
    for (int k = 0; k < candidates.size(); k++) {
      long pattern = seen.ofPair[k];
      // No rarity lifts a pair that is this far away.
      if (model.probability(model.weight(pattern) + 15) >= least) {
        Scored pair = score((int) (candidates.get(k) >>> 32), (int) candidates.get(k), pattern);
        if (pair.score() >= least) {
          scored.add(pair);
        }
      }
    }
    scored.sort(
        Comparator.comparingDouble((Scored pair) -> -pair.weight())
            .thenComparingInt(Scored::i)
            .thenComparingInt(Scored::j));
    return scored;
  }

  Scored score(int i, int j) {
    return score(i, j, table.pattern(i, j));
  }

  private Scored score(int i, int j, long pattern) {
    double weight = scorer.weight(i, j, pattern);
    return new Scored(i, j, pattern, weight, scorer.model.probability(weight));
  }
}
