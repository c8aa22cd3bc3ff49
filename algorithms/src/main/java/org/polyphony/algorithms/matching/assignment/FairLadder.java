package org.polyphony.algorithms.matching.assignment;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.polyphony.algorithms.Progress;

/**
 * Fairness over sums of several scores, without a solver: a ladder of thresholds on the single
 * score, each rung a cheapest transport, of which the one with the best worst sum is kept.
 *
 * <p>Source of the idea: I. Stelmakh, N. Shah, A. Singh, "PeerReview4All", ALT 2019, section 3. The
 * result is an approximation; the bound on the worst is the best sum each row could reach alone.
 */
final class FairLadder {

  private static final int RUNGS = 24;

  private final AssignmentProblem problem;
  private final Scale scale;
  private final Progress progress;

  FairLadder(AssignmentProblem problem, Scale scale, Progress progress) {
    this.problem = problem;
    this.scale = scale;
    this.progress = progress;
  }

  AssignmentResult solve(Transport cheapest) {
    Transport best = cheapest;
    if (problem.objective() != Objective.TOTAL_THEN_WORST) {
      long[] levels = Arrays.stream(cheapest.net().cost).sorted().distinct().toArray();
      for (int rung = 1; rung <= RUNGS; rung++) {
        long worst = levels[(int) ((levels.length - 1L) * rung / RUNGS)];
        best = better(best, rung(cheapest.net(), worst));
        progress.report(rung / (double) RUNGS);
      }
    }
    Given given = Given.of(problem, best);
    double sign = problem.minimize() ? 1 : -1;
    double totalBound = sign * scale.original(cheapest.dualBound());
    double worst = Assignments.worst(problem, given);
    double worstBound = aloneBound();
    boolean proven = problem.objective() == Objective.TOTAL_THEN_WORST && worst == worstBound;
    return Assignments.result(
        problem, given, new Assignments.Bounds(totalBound, worstBound, proven), null);
  }

  private Transport rung(Network net, long worst) {
    return Transport.cheapest(
        net.filtered(
            (_, arc) -> net.cost[arc] <= worst || net.origin[arc] == Network.NOBODY,
            arc -> net.cost[arc]),
        progress);
  }

  private Transport better(Transport best, Transport other) {
    if (other.missing() > 0 || !other.floorsMet()) {
      return best;
    }
    double mine = Assignments.worst(problem, Given.of(problem, best));
    double its = Assignments.worst(problem, Given.of(problem, other));
    boolean improves = problem.minimize() ? its < mine : its > mine;
    return improves || (its == mine && other.cost() < best.cost()) ? other : best;
  }

  /** The worst of what each item could reach if it chose first; trivial for people. */
  private double aloneBound() {
    if (problem.worstOf() == Side.PERSON) {
      return problem.minimize() ? 0 : Double.POSITIVE_INFINITY;
    }
    double bound = Double.NaN;
    for (double[] row : problem.scores().values) {
      if (row.length < problem.perItem()) {
        continue;
      }
      DoubleStream sorted = Arrays.stream(row).map(x -> problem.minimize() ? x : -x).sorted();
      double sum = sorted.limit(problem.perItem()).sum();
      double reached = problem.minimize() ? sum : -sum;
      boolean worse = problem.minimize() ? reached > bound : reached < bound;
      bound = Double.isNaN(bound) || worse ? reached : bound;
    }
    return bound;
  }
}
