package org.polyphony.algorithms.dedupe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.polyphony.algorithms.InputRefused;
import org.polyphony.algorithms.Progress;

/**
 * Records against which a new one is checked while it is typed: likely duplicates with score and
 * reasons in milliseconds at 100,000 records. Built once (as long as a sweep takes); asking does
 * not change it and may be done by several threads. Records added later need a new index.
 */
public final class DedupeIndex {

  /** Records that share a feature beyond which it is too common to be looked up. */
  private static final int COMMON = 2000;

  /** Records compared at most for one question. */
  private static final int COMPARED = 400;

  private final List<DedupeRecord> records;
  private final Fitted fitted;
  private final DedupeOptions options;
  private final Explainer explainer;
  private final LongBag postings = new LongBag();
  private final long low;

  private DedupeIndex(List<DedupeRecord> records, Fitted fitted, DedupeOptions options) {
    this.records = List.copyOf(records);
    this.fitted = fitted;
    this.options = options;
    this.explainer = new Explainer(fitted.table, fitted.scorer);
    int bits = 64 - Long.numberOfLeadingZeros(Math.max(1, records.size() - 1));
    low = (1L << bits) - 1;
    for (int i = 0; i < fitted.table.size(); i++) {
      for (Column column : fitted.table.columns) {
        for (Value value : column.cells[i]) {
          for (long feature : value.features) {
            postings.add(feature & ~low | i);
          }
        }
      }
    }
    postings.unite();
  }

  /**
   * Builds an index and estimates the weights from its records.
   *
   * @throws InputRefused as {@link Dedupe#sweep} does
   * @throws java.util.concurrent.CancellationException when {@code progress} stops it
   */
  public static DedupeIndex of(
      List<DedupeRecord> records, DedupeOptions options, Progress progress) {
    Dedupe.check(records);
    List<Field> fields = Dedupe.fields(options, records, List.of());
    Fitted fitted = Fitted.of(records, List.of(), fields, options.seed(), progress);
    return new DedupeIndex(records, fitted, options);
  }

  /**
   * Likely duplicates of a record that need not be in the index; one with the same id is left out.
   *
   * @param record a new or changed record, as far as it is filled
   * @param most duplicates at most
   * @return by falling score
   */
  public List<DuplicatePair> likely(DedupeRecord record, int most) {
    List<Column> columns = fitted.table.columns;
    Value[][] cells = new Value[columns.size()][];
    for (int f = 0; f < cells.length; f++) {
      cells[f] = columns.get(f).later(record.values(columns.get(f).field.name()));
    }
    List<DuplicatePair> found = new ArrayList<>();
    for (int i : candidates(cells)) {
      DedupeRecord other = records.get(fitted.table.place[i]);
      Value[][] others = fitted.table.cells(i);
      long pattern = fitted.table.pattern(others, cells);
      double weight = fitted.scorer.weight(pattern, others, cells);
      double score = fitted.scorer.model.probability(weight);
      if (score >= options.likely() && !other.id().equals(record.id())) {
        found.add(
            new DuplicatePair(
                record.id(),
                other.id(),
                score,
                weight,
                score >= options.sure() ? Decision.AUTO : Decision.REVIEW,
                explainer.reasons(pattern, others, cells)));
      }
    }
    found.sort(
        Comparator.comparingDouble((DuplicatePair pair) -> -pair.weight())
            .thenComparing(DuplicatePair::second));
    return List.copyOf(found.subList(0, Math.min(most, found.size())));
  }

  /** The records that share most, each shared feature counting by its rarity. */
  private int[] candidates(Value[][] cells) {
    Map<Integer, Double> shared = new HashMap<>();
    for (Value[] cell : cells) {
      for (Value value : cell) {
        for (long feature : value.features) {
          int from = postings.firstFrom(feature & ~low);
          int to = from;
          while (to < postings.size() && (postings.get(to) & ~low) == (feature & ~low)) {
            to++;
          }
          if (to - from <= COMMON) {
            double tells = Model.log2((postings.size() + 1.0) / (to - from + 1.0));
            for (int at = from; at < to; at++) {
              shared.merge((int) (postings.get(at) & low), tells, Double::sum);
            }
          }
        }
      }
    }
    return shared.entrySet().stream()
        .sorted(
            Comparator.comparingDouble((Map.Entry<Integer, Double> entry) -> -entry.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(COMPARED)
        .mapToInt(Map.Entry::getKey)
        .toArray();
  }
}
