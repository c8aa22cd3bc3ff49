package org.polyphony.solvers.matching;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;
import org.polyphony.algorithms.matching.assignment.AssignmentProblem;
import org.polyphony.algorithms.matching.assignment.AssignmentResult;
import org.polyphony.algorithms.matching.assignment.Load;
import org.polyphony.algorithms.matching.assignment.Scores;
import org.polyphony.algorithms.matching.assignment.Side;

/**
 * The assignment as a CP-SAT model: one Boolean a pair, needs and loads as linear constraints, and
 * one sum of gains a group (an item or a person). Gains are whole numbers, high is good.
 */
final class FairModel {

  final CpModel model = new CpModel();
  final List<LinearExpr> groups = new ArrayList<>();
  final LinearExpr total;
  final long lowest;
  final long highest;
  private final AssignmentProblem problem;
  private final List<int[]> pairs = new ArrayList<>();
  private final List<BoolVar> chosen = new ArrayList<>();
  private final List<Long> gains = new ArrayList<>();
  private final Gain gain;

  FairModel(AssignmentProblem problem, int missing) {
    this.problem = problem;
    this.gain = new Gain(problem);
    Scores scores = problem.scores();
    for (int item = 0; item < scores.items().size(); item++) {
      for (int person : scores.allowed(item)) {
        pairs.add(new int[] {item, person});
        chosen.add(model.newBoolVar(""));
        gains.add(gain.of(scores.score(item, person)));
      }
    }
    List<Literal> empties = needs(missing);
    loads();
    LinearExprBuilder sum = LinearExpr.newBuilder();
    long low = 0;
    long high = 0;
    for (int at = 0; at < chosen.size(); at++) {
      sum.addTerm(chosen.get(at), gains.get(at));
      low += Math.min(0, gains.get(at));
      high += Math.max(0, gains.get(at));
    }
    total = sum.build();
    lowest = low;
    highest = high;
    group(empties);
  }

  private List<List<Integer>> byItem() {
    List<List<Integer>> rows = new ArrayList<>();
    problem.scores().items().forEach(_ -> rows.add(new ArrayList<>()));
    for (int at = 0; at < pairs.size(); at++) {
      rows.get(pairs.get(at)[0]).add(at);
    }
    return rows;
  }

  private List<List<Integer>> byPerson() {
    List<List<Integer>> rows = new ArrayList<>();
    problem.scores().people().forEach(_ -> rows.add(new ArrayList<>()));
    for (int at = 0; at < pairs.size(); at++) {
      rows.get(pairs.get(at)[1]).add(at);
    }
    return rows;
  }

  /** Fills every item but for the missing places; returns a literal an item: nobody was given. */
  private List<Literal> needs(int missing) {
    List<Literal> empties = new ArrayList<>();
    LinearExprBuilder open = LinearExpr.newBuilder();
    for (List<Integer> row : byItem()) {
      LinearExprBuilder given = LinearExpr.newBuilder();
      row.forEach(at -> given.add(chosen.get(at)));
      if (missing == 0) {
        model.addEquality(given, problem.perItem());
        empties.add(model.falseLiteral());
        continue;
      }
      IntVar left = model.newIntVar(0, Math.min(missing, problem.perItem()), "");
      open.add(left);
      model.addEquality(given.add(left), problem.perItem());
      BoolVar empty = model.newBoolVar("");
      model.addEquality(left, problem.perItem()).onlyEnforceIf(empty);
      model.addLessOrEqual(left, problem.perItem() - 1L).onlyEnforceIf(empty.not());
      empties.add(empty);
    }
    if (missing > 0) {
      model.addEquality(open, missing);
    }
    return empties;
  }

  private void loads() {
    List<List<Integer>> columns = byPerson();
    for (int person = 0; person < columns.size(); person++) {
      LinearExprBuilder taken = LinearExpr.newBuilder();
      columns.get(person).forEach(at -> taken.add(chosen.get(at)));
      Load load = problem.loads().get(person);
      model.addLinearConstraint(taken, load.min(), load.max());
    }
  }

  private void group(List<Literal> empties) {
    boolean ofItems = problem.worstOf() == Side.ITEM;
    List<List<Integer>> rows = ofItems ? byItem() : byPerson();
    for (int at = 0; at < rows.size(); at++) {
      LinearExprBuilder sum = LinearExpr.newBuilder();
      rows.get(at).forEach(pair -> sum.addTerm(chosen.get(pair), gains.get(pair)));
      if (ofItems) {
        // An item nobody was given to is reported as unassigned; it must not drag the worst down.
        sum.addTerm(empties.get(at), highest - lowest + 1);
      }
      groups.add(sum.build());
    }
  }

  Gain gain() {
    return gain;
  }

  void hint(AssignmentResult known) {
    boolean[][] given = new boolean[problem.scores().items().size()][problem.loads().size()];
    known.assignments().forEach(pair -> given[pair.item()][pair.person()] = true);
    for (int at = 0; at < pairs.size(); at++) {
      model.addHint(chosen.get(at), given[pairs.get(at)[0]][pairs.get(at)[1]] ? 1 : 0);
    }
  }

  /** Replaces the hint by a solution just found. */
  void hint(List<int[]> known) {
    model.clearHints();
    boolean[][] given = new boolean[problem.scores().items().size()][problem.loads().size()];
    known.forEach(pair -> given[pair[0]][pair[1]] = true);
    for (int at = 0; at < pairs.size(); at++) {
      model.addHint(chosen.get(at), given[pairs.get(at)[0]][pairs.get(at)[1]] ? 1 : 0);
    }
  }

  List<int[]> pairs(Search.Outcome outcome) {
    List<int[]> found = new ArrayList<>();
    for (int at = 0; at < pairs.size(); at++) {
      if (outcome.solver().booleanValue(chosen.get(at))) {
        found.add(pairs.get(at));
      }
    }
    return found;
  }

  /** Fixes the pairs that no assignment of the best total can use, or leave out. */
  void keepToOptimalFace(AssignmentResult cheapest, double tolerance) {
    var prices = cheapest.prices();
    if (prices == null) {
      return;
    }
    double sign = problem.minimize() ? 1 : -1;
    for (int at = 0; at < pairs.size(); at++) {
      int item = pairs.get(at)[0];
      int person = pairs.get(at)[1];
      double reduced =
          sign * problem.scores().score(item, person)
              - prices.items().get(item)
              - prices.people().get(person);
      if (reduced > tolerance) {
        model.addEquality(chosen.get(at), 0);
      } else if (reduced < -tolerance) {
        model.addEquality(chosen.get(at), 1);
      }
    }
  }
}
