package org.polyphony.solvers.matching;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.polyphony.algorithms.matching.scheduling.Fair;

/** One Boolean a request; limits of parties, of single members, and of places. */
final class SelectionModel {

  private final Fair fair;
  private final CpModel model = new CpModel();
  private final Map<Integer, BoolVar> held = new HashMap<>();
  private final Map<Integer, BoolVar> floors = new HashMap<>();
  private final LinearExprBuilder goal = LinearExpr.newBuilder();
  private final Values values;
  private final long heaviest;
  private long lost;

  /** A model of all floors; relaxed ones cost more than any value. */
  SelectionModel(Fair fair, boolean relax) {
    this(fair);
    if (relax) {
      relaxed();
      return;
    }
    for (int party = 0; party < fair.parties().size(); party++) {
      model.addGreaterOrEqual(meetings(party, -1), fair.parties().get(party).min());
    }
    musts();
  }

  /** A model of some floors, each of which can be assumed away. */
  SelectionModel(Fair fair, Set<Integer> some) {
    this(fair);
    for (int party : some) {
      BoolVar floor = model.newBoolVar("");
      floors.put(party, floor);
      model
          .addGreaterOrEqual(meetings(party, -1), fair.parties().get(party).min())
          .onlyEnforceIf(floor);
    }
    model.addAssumptions(floors.values().toArray(new Literal[0]));
    musts();
  }

  private SelectionModel(Fair fair) {
    this.fair = fair;
    values = new Values(fair);
    long sum = 1;
    LinearExprBuilder all = LinearExpr.newBuilder();
    for (int request = 0; request < fair.requests().size(); request++) {
      Fair.Request wish = fair.requests().get(request);
      if (!wish.never() && !fair.common(wish).isEmpty()) {
        BoolVar variable = model.newBoolVar("");
        held.put(request, variable);
        all.add(variable);
        goal.addTerm(variable, values.of(wish));
        sum += values.of(wish);
      }
    }
    heaviest = sum;
    model.addLessOrEqual(all, fair.places());
    for (Fair.Held lock : fair.locks()) {
      BoolVar variable = held.get(lock.request());
      if (variable != null) {
        model.addEquality(variable, 1);
      }
    }
    for (int party = 0; party < fair.parties().size(); party++) {
      ceilings(party);
    }
  }

  private void ceilings(int party) {
    Fair.Party one = fair.parties().get(party);
    int slots = one.available().cardinality();
    boolean alone = one.members().isEmpty();
    model.addLessOrEqual(meetings(party, -1), alone ? Math.min(one.max(), slots) : one.max());
    for (int member = 0; member < one.members().size(); member++) {
      model.addLessOrEqual(meetings(party, member), slots);
    }
  }

  /** The meetings of a party, or of one of its members. */
  private LinearExpr meetings(int party, int member) {
    LinearExprBuilder sum = LinearExpr.newBuilder();
    held.forEach((request, variable) -> {
      Fair.Request wish = fair.requests().get(request);
      boolean takesPart = wish.a() == party || wish.b() == party;
      long members = wish.a() == party ? wish.aMembers() : wish.bMembers();
      if (takesPart && (member < 0 || (members >> member & 1) != 0)) {
        sum.add(variable);
      }
    });
    return sum.build();
  }

  private void musts() {
    for (int request = 0; request < fair.requests().size(); request++) {
      BoolVar variable = held.get(request);
      if (fair.requests().get(request).must() && variable != null) {
        model.addEquality(variable, 1);
      }
    }
  }

  private void relaxed() {
    for (int party = 0; party < fair.parties().size(); party++) {
      int min = fair.parties().get(party).min();
      if (min > 0) {
        IntVar missing = model.newIntVar(0, min, "");
        LinearExprBuilder filled = LinearExpr.newBuilder().add(meetings(party, -1));
        model.addGreaterOrEqual(filled.add(missing), min);
        goal.addTerm(missing, -heaviest);
      }
    }
    long must = heaviest * (1L + fair.parties().stream().mapToLong(Fair.Party::min).sum());
    for (Map.Entry<Integer, BoolVar> entry : held.entrySet()) {
      if (fair.requests().get(entry.getKey()).must()) {
        goal.addTerm(entry.getValue(), must);
        lost += must;
      }
    }
  }

  void prefer(Set<Integer> keep) {
    for (int request : keep) {
      BoolVar variable = held.get(request);
      if (variable != null) {
        goal.addTerm(variable, heaviest);
      }
    }
  }

  void hint(Set<Integer> requests) {
    held.forEach(
        (request, variable) -> model.addHint(variable, requests.contains(request) ? 1 : 0));
  }

  Search.Outcome solve(Search search) {
    if (floors.isEmpty()) {
      model.maximize(goal);
    }
    return search.solve(model);
  }

  /** Floors that suffice for the conflict, as CP-SAT sees them. */
  Set<Integer> conflictingFloors(Search search) {
    CpSolver solver = new CpSolver();
    solver.getParameters().setNumWorkers(1);
    solver.getParameters().setMaxTimeInSeconds(search.secondsLeft());
    solver.solve(model);
    Set<Integer> indices = new HashSet<>(solver.sufficientAssumptionsForInfeasibility());
    Set<Integer> found = new HashSet<>();
    floors.forEach((party, floor) -> {
      if (indices.contains(floor.getIndex())) {
        found.add(party);
      }
    });
    return found;
  }

  Set<Integer> chosen(Search.Outcome outcome) {
    List<Integer> chosen = new ArrayList<>();
    held.forEach((request, variable) -> {
      if (outcome.solver().booleanValue(variable)) {
        chosen.add(request);
      }
    });
    return Set.copyOf(chosen);
  }

  /** The bound on the value alone; infinite where relaxed musts or floors mix into the goal. */
  double bound(Search.Outcome outcome) {
    boolean mixed = fair.rules().relax() && (lost > 0 || outcome.value() < 0);
    return mixed ? Double.POSITIVE_INFINITY : values.original(outcome.upperBound());
  }
}
