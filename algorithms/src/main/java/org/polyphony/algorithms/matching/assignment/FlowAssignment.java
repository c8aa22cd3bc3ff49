package org.polyphony.algorithms.matching.assignment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.Progress;

/**
 * Assignment without a solver: exact with proof for the total, and for every objective where each
 * item asks for one person and items are the ones compared. Elsewhere (sums of several scores make
 * fairness NP-hard) it answers with the best it finds and an honest bound.
 *
 * <p>Deterministic; costs are stated by the parts: shortest augmenting paths for full matrices,
 * primal-dual flow for everything else, thresholds and optimal faces for the fair objectives.
 */
public final class FlowAssignment implements AssignmentSolver {

  @Override
  public AssignmentResult solve(AssignmentProblem problem, Progress progress) {
    Scale scale =
        Scale.of(problem.scores(), problem.scores().items().size() + problem.loads().size());
    Transport cheapest =
        UnitFairness.served(Transport.cheapest(Network.of(problem, scale), progress), problem);
    if (problem.objective() == Objective.TOTAL) {
      return total(problem, cheapest, scale);
    }
    return exact(problem)
        ? fair(problem, cheapest, scale, progress)
        : new FairLadder(problem, scale, progress).solve(cheapest);
  }

  /** True where this solver proves the optimum of the objective itself. */
  public static boolean exact(AssignmentProblem problem) {
    return problem.objective() == Objective.TOTAL
        || (problem.perItem() == 1 && problem.worstOf() == Side.ITEM);
  }

  private static AssignmentResult total(
      AssignmentProblem problem, Transport cheapest, Scale scale) {
    Given given = Given.of(problem, cheapest);
    boolean proven = cheapest.dualBound() == cheapest.cost();
    double sign = problem.minimize() ? 1 : -1;
    double bound = proven ? Double.NaN : sign * scale.original(cheapest.dualBound());
    return Assignments.result(
        problem,
        given,
        new Assignments.Bounds(bound, Double.NaN, proven),
        prices(problem, cheapest, scale));
  }

  static Prices prices(AssignmentProblem problem, Transport cheapest, Scale scale) {
    List<Double> items = new ArrayList<>();
    for (long price : cheapest.u()) {
      items.add(scale.original(price));
    }
    int people = problem.loads().size();
    List<Double> others = new ArrayList<>();
    for (int person = 0; person < people; person++) {
      others.add(scale.original(cheapest.v()[person]));
    }
    double empty = cheapest.missing() > 0 ? scale.original(cheapest.v()[people]) : 0;
    return new Prices(items, others, empty, cheapest.missing());
  }

  private static AssignmentResult fair(
      AssignmentProblem problem, Transport cheapest, Scale scale, Progress progress) {
    UnitFairness fairness = new UnitFairness(progress);
    boolean totalFirst = problem.objective() == Objective.TOTAL_THEN_WORST;
    Transport best =
        switch (problem.objective()) {
          case MAXMIN -> fairness.maxMin(cheapest.net());
          case LEXIMIN -> fairness.leximin(cheapest.net());
          default -> fairness.worstOfCheapest(cheapest);
        };
    Given given = Given.of(problem, best);
    double worst = Assignments.worst(problem, given);
    @Nullable Prices prices = totalFirst ? prices(problem, cheapest, scale) : null;
    return Assignments.result(
        problem, given, new Assignments.Bounds(Double.NaN, worst, true), prices);
  }
}
