package org.polyphony.algorithms.planning;

import java.util.List;
import org.polyphony.algorithms.matching.Reason;

/**
 * One instrument of a proposal.
 *
 * @param instrument its code
 * @param mode of delivery
 * @param activities of its programme, in order
 * @param cost in the currency of the recommendation
 * @param start days from now
 * @param end days from now; of what runs on as a follow-up, its start
 * @param runsOn whether it goes on after the plan's time
 * @param reasons for it
 * @param leftOut activities that a rule takes out of its programme, with the reasons
 */
public record Stage(
    String instrument,
    String mode,
    List<Part> activities,
    Range cost,
    Range start,
    Range end,
    boolean runsOn,
    List<Reason> reasons,
    List<Reason> leftOut) {

  /**
   * One activity.
   *
   * @param activity its code
   * @param phase where in the programme
   * @param reason why it is there
   */
  public record Part(String activity, Phase phase, Reason reason) {}
}
