package org.polyphony.algorithms.matching.stable;

import org.polyphony.algorithms.Progress;

/**
 * Stable matching without a solver: deferred acceptance, or a search over blocking pairs when there
 * are couples. Every answer is verified by {@link Blocking}.
 */
public final class StableMatching implements StableSolver {

  @Override
  public StableResult solve(StableProblem problem, Progress progress) {
    if (!problem.couples().isEmpty()) {
      Matching found = new CoupleSearch(problem, progress).run();
      return StableResults.of(problem, found, 0, false, false);
    }
    Matching found = new DeferredAcceptance(problem).run(progress);
    boolean strict = problem.proposers().strict() && problem.receivers().strict();
    boolean unique =
        strict && same(problem, found, new DeferredAcceptance(problem.reversed()).run(progress));
    return StableResults.of(problem, found, 0, strict, unique);
  }

  private static boolean same(StableProblem problem, Matching one, Matching reversed) {
    Matching other = reversed.reversed();
    for (int proposer = 0; proposer < problem.proposers().size(); proposer++) {
      if (!java.util.Set.copyOf(one.receiversOf(proposer))
          .equals(java.util.Set.copyOf(other.receiversOf(proposer)))) {
        return false;
      }
    }
    return true;
  }
}
