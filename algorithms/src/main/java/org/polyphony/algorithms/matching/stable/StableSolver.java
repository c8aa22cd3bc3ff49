package org.polyphony.algorithms.matching.stable;

import org.polyphony.algorithms.Progress;

/** Answers stable matching problems. */
@FunctionalInterface
public interface StableSolver {

  /**
   * Solves a problem.
   *
   * @param progress told how far the work is; may stop it
   */
  StableResult solve(StableProblem problem, Progress progress);
}
