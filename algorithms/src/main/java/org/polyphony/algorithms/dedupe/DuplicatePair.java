package org.polyphony.algorithms.dedupe;

import java.util.List;
import java.util.stream.Collectors;
import org.polyphony.algorithms.matching.Reason;

/**
 * Two records that are likely the same.
 *
 * @param first id of the record that stands earlier; in a link, of the first set
 * @param second id of the other
 * @param score probability that they are the same, 0 to 1, by the model
 * @param weight the evidence in bits: log2 of how much likelier the agreement is for the same than
 *     for two records taken at random
 * @param decision what should happen
 * @param reasons one a field that speaks for or against, the strongest first, and what else counted
 */
public record DuplicatePair(
    String first,
    String second,
    double score,
    double weight,
    Decision decision,
    List<Reason> reasons) {

  /** Copies the reasons. */
  public DuplicatePair {
    reasons = List.copyOf(reasons);
  }

  /** The reasons as one English text. */
  public String sentence() {
    return reasons.stream().map(Reason::sentence).collect(Collectors.joining(" "));
  }
}
