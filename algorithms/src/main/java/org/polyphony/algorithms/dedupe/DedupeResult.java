package org.polyphony.algorithms.dedupe;

import java.util.List;

/**
 * What was found.
 *
 * @param pairs likely pairs by falling score, those decided automatically and those for review
 * @param records records compared
 * @param candidates pairs compared field by field
 * @param threshold score from which the tool decided automatically
 * @param prior share of all pairs that the model takes for the same, 0 to 1
 * @param expectedPrecision share of right pairs among the automatic ones that the model expects; 1
 *     when there are none. An estimate: only known truth measures it.
 * @param fields what was compared, with weights
 */
public record DedupeResult(
    List<DuplicatePair> pairs,
    int records,
    long candidates,
    double threshold,
    double prior,
    double expectedPrecision,
    List<FieldWeights> fields) {

  /** Copies the lists. */
  public DedupeResult {
    pairs = List.copyOf(pairs);
    fields = List.copyOf(fields);
  }

  /**
   * The weights of one field.
   *
   * @param field name and type
   * @param same how often the same reach each level, from nothing in common to the same
   * @param chance how often two records taken at random do
   */
  public record FieldWeights(Field field, List<Double> same, List<Double> chance) {

    /** Copies the lists. */
    public FieldWeights {
      same = List.copyOf(same);
      chance = List.copyOf(chance);
    }
  }
}
