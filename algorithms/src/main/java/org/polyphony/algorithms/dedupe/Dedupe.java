package org.polyphony.algorithms.dedupe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.polyphony.algorithms.InputRefused;
import org.polyphony.algorithms.Progress;
import org.polyphony.algorithms.dedupe.DedupeResult.FieldWeights;
import org.polyphony.algorithms.matching.Reason;

/**
 * Finds records that mean the same, without labels: see the package for the method. Deterministic
 * for a seed, and independent of the order of the records. Cost: near-linear in the records.
 */
public final class Dedupe {

  /** Columns from which equality may be carried on from pair to pair. */
  private static final int COMPLETE_FROM = 3;

  private Dedupe() {}

  /**
   * Finds duplicates within one set.
   *
   * @throws InputRefused {@code dedupe.empty}, {@code dedupe.id}, {@code dedupe.fields}
   * @throws java.util.concurrent.CancellationException when {@code progress} stops it
   */
  public static DedupeResult sweep(
      List<DedupeRecord> records, DedupeOptions options, Progress progress) {
    check(records);
    List<Field> fields = fields(options, records, List.of());
    Fitted fitted = Fitted.of(records, List.of(), fields, options.seed(), progress);
    List<Scored> scored = fitted.scored(options.likely());
    double threshold = Threshold.of(scored, options.sure());
    List<Decided> decided =
        SweepDecision.of(
            scored,
            threshold,
            options.likely(),
            fitted.table.size(),
            fields.size() >= COMPLETE_FROM,
            fitted::score);
    return result(fitted, decided, threshold, records, List.of());
  }

  /**
   * Finds the records of one set in another. Duplicates within a set are not looked for.
   *
   * @throws InputRefused {@code dedupe.empty}, {@code dedupe.id}, {@code dedupe.fields}
   * @throws java.util.concurrent.CancellationException when {@code progress} stops it
   */
  public static DedupeResult link(
      List<DedupeRecord> first,
      List<DedupeRecord> second,
      DedupeOptions options,
      Progress progress) {
    check(first);
    check(second);
    List<Field> fields = fields(options, first, second);
    Fitted fitted = Fitted.of(first, second, fields, options.seed(), progress);
    List<Scored> scored = fitted.scored(options.likely());
    double threshold = Threshold.of(scored, options.sure());
    List<Decided> decided =
        LinkDecision.of(
            scored, threshold, options.likely(), fitted.table.size(), options.oneToOne());
    return result(fitted, decided, threshold, first, second);
  }

  static void check(List<DedupeRecord> records) {
    if (records.isEmpty()) {
      throw new InputRefused("dedupe.empty", "There are no records: give at least one.");
    }
    Set<String> ids = new HashSet<>();
    for (DedupeRecord record : records) {
      if (!ids.add(record.id())) {
        throw new InputRefused(
            "dedupe.id", "The id '" + record.id() + "' is there twice: give each record its own.");
      }
    }
  }

  static List<Field> fields(
      DedupeOptions options, List<DedupeRecord> first, List<DedupeRecord> second) {
    if (!options.fields().isEmpty()) {
      return limited(options.fields());
    }
    Set<String> names = new TreeSet<>();
    first.forEach(record -> names.addAll(record.fields().keySet()));
    if (!second.isEmpty()) {
      Set<String> others = new TreeSet<>();
      second.forEach(record -> others.addAll(record.fields().keySet()));
      names.retainAll(others);
    }
    if (names.isEmpty()) {
      throw new InputRefused(
          "dedupe.fields", "No field is filled in both: name the fields that are to be compared.");
    }
    List<DedupeRecord> seen = new ArrayList<>(first.subList(0, Math.min(2000, first.size())));
    seen.addAll(second.subList(0, Math.min(2000, second.size())));
    return limited(FieldGuess.fields(List.copyOf(names), seen));
  }

  private static List<Field> limited(List<Field> fields) {
    if (fields.size() > Table.MOST_COLUMNS) {
      throw new InputRefused(
          "dedupe.fields",
          fields.size()
              + " fields are more than the "
              + Table.MOST_COLUMNS
              + " that can be compared: name the telling ones.");
    }
    return fields;
  }

  private static DedupeResult result(
      Fitted fitted,
      List<Decided> decided,
      double threshold,
      List<DedupeRecord> first,
      List<DedupeRecord> second) {
    Explainer explainer = new Explainer(fitted.table, fitted.scorer);
    List<Decided> sorted = new ArrayList<>(decided);
    sorted.sort(
        Comparator.comparingDouble((Decided one) -> -one.pair().weight())
            .thenComparingInt(one -> one.pair().i())
            .thenComparingInt(one -> one.pair().j()));
    List<DuplicatePair> pairs = new ArrayList<>(sorted.size());
    double expected = 0;
    int sure = 0;
    for (Decided one : sorted) {
      pairs.add(pair(fitted, explainer, one, first, second));
      if (one.decision() == Decision.AUTO && one.beyond() == null) {
        expected += one.pair().score();
        sure++;
      }
    }
    return new DedupeResult(
        pairs,
        fitted.table.size(),
        fitted.candidates.size(),
        threshold,
        fitted.scorer.model.prior,
        sure == 0 ? 1 : expected / sure,
        weights(fitted));
  }

  private static DuplicatePair pair(
      Fitted fitted,
      Explainer explainer,
      Decided decided,
      List<DedupeRecord> first,
      List<DedupeRecord> second) {
    Scored pair = decided.pair();
    Table table = fitted.table;
    boolean turned = table.place[pair.i()] > table.place[pair.j()];
    int i = turned ? pair.j() : pair.i();
    int j = turned ? pair.i() : pair.j();
    List<Reason> reasons =
        new ArrayList<>(explainer.reasons(pair.pattern(), table.cells(i), table.cells(j)));
    if (decided.beyond() != null) {
      reasons.add(decided.beyond());
    }
    return new DuplicatePair(
        id(table.place[i], first, second),
        id(table.place[j], first, second),
        pair.score(),
        pair.weight(),
        decided.decision(),
        reasons);
  }

  private static String id(int place, List<DedupeRecord> first, List<DedupeRecord> second) {
    return place < first.size() ? first.get(place).id() : second.get(place - first.size()).id();
  }

  private static List<FieldWeights> weights(Fitted fitted) {
    List<FieldWeights> weights = new ArrayList<>();
    Model model = fitted.scorer.model;
    for (int f = 0; f < fitted.table.columns.size(); f++) {
      weights.add(
          new FieldWeights(
              fitted.table.columns.get(f).field, shown(model.same[f]), shown(model.chance[f])));
    }
    return weights;
  }

  private static List<Double> shown(double[] levels) {
    List<Double> shown = new ArrayList<>();
    for (int level = 1; level < levels.length; level++) {
      shown.add(levels[level]);
    }
    return shown;
  }
}
