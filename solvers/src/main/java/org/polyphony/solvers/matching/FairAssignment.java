package org.polyphony.solvers.matching;

import com.google.ortools.sat.IntVar;
import java.time.Duration;
import java.util.List;
import org.polyphony.algorithms.Progress;
import org.polyphony.algorithms.matching.assignment.AssignmentProblem;
import org.polyphony.algorithms.matching.assignment.AssignmentResult;
import org.polyphony.algorithms.matching.assignment.AssignmentSolver;
import org.polyphony.algorithms.matching.assignment.Assignments;
import org.polyphony.algorithms.matching.assignment.Assignments.Bounds;
import org.polyphony.algorithms.matching.assignment.FlowAssignment;
import org.polyphony.algorithms.matching.assignment.Objective;
import org.polyphony.solvers.NativeSolver;

/**
 * Fair assignment over sums of several scores, where flows prove nothing: CP-SAT, started from the
 * flow's answer, one objective after the other. Anytime: when the time is over, the best found is
 * returned with its bounds and {@code proven} false. Where the native solver is missing, or the
 * model would be too large for it, the flow's answer is returned with its bounds.
 *
 * <p>Max–min fair assignment is NP-hard from three people an item on (N. Garg et al., "Assigning
 * papers to referees", <i>Algorithmica</i> 58, 2010). Deterministic unless the time ends the
 * search.
 */
public final class FairAssignment implements AssignmentSolver {

  private static final int LARGEST_MODEL = 400_000;

  private final Duration limit;
  private final FlowAssignment flow = new FlowAssignment();

  /**
   * Makes a solver.
   *
   * @param limit the longest search
   */
  public FairAssignment(Duration limit) {
    this.limit = limit;
  }

  @Override
  public AssignmentResult solve(AssignmentProblem problem, Progress progress) {
    AssignmentResult light = flow.solve(problem, progress);
    if (FlowAssignment.exact(problem)
        || problem.scores().pairs() > LARGEST_MODEL
        || !NativeSolver.available()) {
      return light;
    }
    if (light.assignments().isEmpty()) {
      return flow.solve(problem.aimingAt(Objective.TOTAL), progress);
    }
    Search search = new Search(limit, progress);
    AssignmentResult cheapest =
        problem.objective() == Objective.TOTAL_THEN_WORST
            ? flow.solve(problem.aimingAt(Objective.TOTAL), progress)
            : light;
    int missing = light.unassigned().stream().mapToInt(AssignmentResult.Unassigned::missing).sum();
    FairModel model = new FairModel(problem, missing);
    model.hint(light);
    return switch (problem.objective()) {
      case LEXIMIN -> new Leximin(problem, model, search, light).solve();
      case TOTAL_THEN_WORST -> worstOfCheapest(problem, model, search, cheapest);
      default -> maxMin(problem, model, search, light);
    };
  }

  private static IntVar worst(FairModel model) {
    IntVar worst = model.model.newIntVar(model.lowest, model.highest, "worst");
    model.groups.forEach(sum -> model.model.addLessOrEqual(worst, sum));
    model.model.maximize(worst);
    return worst;
  }

  private static AssignmentResult worstOfCheapest(
      AssignmentProblem problem, FairModel model, Search search, AssignmentResult cheapest) {
    model.keepToOptimalFace(cheapest, model.gain().resolution() / 2);
    model.model.addGreaterOrEqual(model.total, gainOf(problem, model, cheapest));
    worst(model);
    Search.Outcome outcome = search.solve(model.model);
    if (!outcome.found()) {
      return cheapest;
    }
    Bounds bounds =
        new Bounds(Double.NaN, model.gain().score(outcome.upperBound()), outcome.proven());
    return Assignments.result(problem, model.pairs(outcome), bounds, cheapest.prices());
  }

  private static long gainOf(AssignmentProblem problem, FairModel model, AssignmentResult known) {
    return known.assignments().stream()
        .mapToLong(pair -> model.gain().of(problem.scores().score(pair.item(), pair.person())))
        .sum();
  }

  private static AssignmentResult maxMin(
      AssignmentProblem problem, FairModel model, Search search, AssignmentResult light) {
    IntVar worst = worst(model);
    Search.Outcome first = search.solve(model.model);
    if (!first.found()) {
      return light;
    }
    List<int[]> pairs = model.pairs(first);
    double worstBound = model.gain().score(first.upperBound());
    if (!first.proven()) {
      return Assignments.result(problem, pairs, new Bounds(light.bound(), worstBound, false), null);
    }
    model.model.addGreaterOrEqual(worst, first.value());
    model.model.maximize(model.total);
    model.hint(pairs);
    Search.Outcome second = search.solve(model.model);
    double bound = second.found() ? model.gain().score(second.upperBound()) : light.bound();
    return Assignments.result(
        problem,
        second.found() ? model.pairs(second) : pairs,
        new Bounds(second.proven() ? Double.NaN : bound, worstBound, second.proven()),
        null);
  }
}
