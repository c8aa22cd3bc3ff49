package org.polyphony.algorithms.matching.scheduling;

import java.util.List;
import java.util.function.Consumer;
import org.polyphony.algorithms.Progress;
import org.polyphony.algorithms.matching.NoSolution;

/** Answers scheduling problems. */
@FunctionalInterface
public interface ScheduleSolver {

  /**
   * Plans a fair.
   *
   * @param previous the plan to be disturbed as little as possible; empty for a new plan
   * @param early told the first complete plan as soon as there is one
   * @param progress told how far the work is; may stop it
   * @throws NoSolution when musts and floors cannot be met, unless the rules relax them
   */
  Schedule solve(Fair fair, List<Fair.Held> previous, Consumer<Schedule> early, Progress progress);
}
