package org.polyphony.algorithms.planning;

import java.util.List;
import org.polyphony.algorithms.matching.Reason;

/**
 * One blend and sequence of instruments.
 *
 * @param rank from 1
 * @param score points; about 0 to 100, higher is better
 * @param main the instrument that does most for the outcomes
 * @param stages in time order
 * @param cost in the currency of the recommendation
 * @param days from now to the end
 * @param reasons for the whole
 * @param assumptions what it takes for granted because the plan does not say
 */
public record Proposal(
    int rank,
    double score,
    String main,
    List<Stage> stages,
    Range cost,
    Range days,
    List<Reason> reasons,
    List<Reason> assumptions) {

  /** The instruments in time order. */
  public List<String> sequence() {
    return stages.stream().map(Stage::instrument).toList();
  }
}
