package org.polyphony.solvers.matching;

import java.time.Duration;
import org.polyphony.algorithms.Progress;
import org.polyphony.algorithms.matching.stable.StableMatching;
import org.polyphony.algorithms.matching.stable.StableProblem;
import org.polyphony.algorithms.matching.stable.StableResult;
import org.polyphony.algorithms.matching.stable.StableResults;
import org.polyphony.algorithms.matching.stable.StableSolver;
import org.polyphony.solvers.NativeSolver;

/**
 * Stable matching with couples: the light search first; if it leaves blocking pairs, CP-SAT finds
 * the fewest possible, or proves that none can be avoided.
 *
 * <p>Model after D. Manlove, I. McBride, J. Trimble, "Almost-stable matchings in the
 * hospitals/residents problem with couples", <i>Constraints</i> 22 (2017).
 */
public final class CoupleMatching implements StableSolver {

  private final Duration limit;
  private final StableMatching light = new StableMatching();

  /**
   * Makes a solver.
   *
   * @param limit the longest search
   */
  public CoupleMatching(Duration limit) {
    this.limit = limit;
  }

  @Override
  public StableResult solve(StableProblem problem, Progress progress) {
    StableResult found = light.solve(problem, progress);
    if (found.blocking().isEmpty() || !NativeSolver.available()) {
      return found;
    }
    CoupleModel model = new CoupleModel(problem);
    Search.Outcome outcome = new Search(limit, progress).solve(model.model);
    if (!outcome.found() || outcome.value() > found.blocking().size()) {
      return found;
    }
    int fewest = (int) Math.ceil(outcome.solver().bestObjectiveBound() - 1e-6);
    return StableResults.of(problem, model.matching(outcome), fewest, false, false);
  }
}
