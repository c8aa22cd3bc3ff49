package org.polyphony.solvers.matching;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;
import org.polyphony.algorithms.matching.assignment.AssignmentProblem;
import org.polyphony.algorithms.matching.assignment.AssignmentResult;
import org.polyphony.algorithms.matching.assignment.Assignments;
import org.polyphony.algorithms.matching.assignment.Assignments.Bounds;

/**
 * Leximin level by level: the best level that all groups but those already settled can reach, then
 * the fewest groups that stay at that level, and on.
 *
 * <p>Source: W. Ogryczak, T. Śliwiński, "On direct methods for lexicographic min-max optimization",
 * ICCSA 2006 (counting outcomes by level). Two solves a distinct level.
 */
final class Leximin {

  private final AssignmentProblem problem;
  private final FairModel model;
  private final Search search;
  private final AssignmentResult light;
  private List<int[]> best = List.of();
  private List<Literal> settled = new ArrayList<>();
  private int settledCount;

  Leximin(AssignmentProblem problem, FairModel model, Search search, AssignmentResult light) {
    this.problem = problem;
    this.model = model;
    this.search = search;
    this.light = light;
    model.groups.forEach(_ -> settled.add(model.model.falseLiteral()));
  }

  AssignmentResult solve() {
    double worstBound = Double.NaN;
    boolean proven = true;
    while (proven && settledCount < model.groups.size()) {
      Search.Outcome level = bestLevel();
      if (Double.isNaN(worstBound)) {
        worstBound = level.found() ? model.gain().score(level.upperBound()) : light.worstBound();
      }
      proven = keep(level);
      if (proven && level.value() == model.highest) {
        // Only items that nobody was given to are left; no sum can be higher.
        break;
      }
      proven = proven && keep(fewestAt(level.value()));
    }
    if (best.isEmpty()) {
      return light;
    }
    double bound = proven ? Double.NaN : light.bound();
    return Assignments.result(problem, best, new Bounds(bound, worstBound, proven), null);
  }

  private boolean keep(Search.Outcome outcome) {
    if (outcome.found()) {
      best = model.pairs(outcome);
      model.hint(best);
    }
    return outcome.proven();
  }

  /** The best level that every unsettled group reaches. */
  private Search.Outcome bestLevel() {
    IntVar level = model.model.newIntVar(model.lowest, model.highest, "level");
    long span = 2 * (model.highest - model.lowest) + 1;
    for (int at = 0; at < settled.size(); at++) {
      LinearExprBuilder raised = LinearExpr.newBuilder().add(model.groups.get(at));
      model.model.addLessOrEqual(level, raised.addTerm(settled.get(at), span));
    }
    model.model.maximize(level);
    return search.solve(model.model);
  }

  /** Settles as few groups as possible at this level; all others go above it. */
  private Search.Outcome fewestAt(long level) {
    List<Literal> stay = new ArrayList<>();
    for (int at = 0; at < settled.size(); at++) {
      LinearExpr sum = model.groups.get(at);
      model.model.addGreaterOrEqual(sum, level).onlyEnforceIf(settled.get(at).not());
      BoolVar here = model.model.newBoolVar("");
      model.model.addGreaterOrEqual(sum, level + 1).onlyEnforceIf(here.not());
      model.model.addImplication(settled.get(at), here);
      stay.add(here);
    }
    LinearExpr count = LinearExpr.sum(stay.toArray(new Literal[0]));
    model.model.minimize(count);
    Search.Outcome outcome = search.solve(model.model);
    if (outcome.found()) {
      settledCount = (int) outcome.value();
      model.model.addLessOrEqual(count, settledCount);
      settled = stay;
    }
    return outcome;
  }
}
