package org.polyphony.solvers.matching;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.polyphony.algorithms.Progress;
import org.polyphony.algorithms.matching.scheduling.Fair;
import org.polyphony.algorithms.matching.scheduling.Schedule;
import org.polyphony.algorithms.matching.scheduling.ScheduleSolver;
import org.polyphony.algorithms.matching.scheduling.Scheduler;
import org.polyphony.solvers.NativeSolver;

/**
 * Scheduling with CP-SAT behind the light scheduler: it chooses what to hold, which gives the
 * bound, and refines small fairs as one exact model.
 */
public final class FairScheduling implements ScheduleSolver {

  private final Duration limit;

  /**
   * Makes a solver.
   *
   * @param limit the longest search
   */
  public FairScheduling(Duration limit) {
    this.limit = limit;
  }

  @Override
  public Schedule solve(
      Fair fair, List<Fair.Held> previous, Consumer<Schedule> early, Progress progress) {
    Duration selection = limit.dividedBy(4);
    return new Scheduler(
            new ExactSelector(selection),
            NativeSolver.available() ? new ExactRefiner(progress) : null,
            limit)
        .solve(fair, previous, early, progress);
  }
}
