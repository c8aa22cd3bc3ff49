package org.polyphony.algorithms.matching.assignment;

import org.polyphony.algorithms.Progress;
import org.polyphony.algorithms.matching.NoSolution;

/** Answers assignment problems. */
@FunctionalInterface
public interface AssignmentSolver {

  /**
   * Solves a problem.
   *
   * @param progress told how far the work is; may stop it
   * @return the best assignment found, with its bounds
   * @throws NoSolution when the floors cannot be met
   */
  AssignmentResult solve(AssignmentProblem problem, Progress progress);
}
