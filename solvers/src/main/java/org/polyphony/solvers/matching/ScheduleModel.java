package org.polyphony.solvers.matching;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.polyphony.algorithms.matching.scheduling.Fair;

/**
 * One Boolean for each request, slot and kind of table (tables of a kind share hall and seats).
 * Hard: availability, one place at a time for every member, ways between halls, places, ceilings,
 * locks, musts and floors.
 */
final class ScheduleModel {

  private final Fair fair;
  private final CpModel model = new CpModel();
  private final List<Option> options = new ArrayList<>();
  private final List<List<Option>> ofRequest = new ArrayList<>();
  private final List<List<Option>> ofParty = new ArrayList<>();
  private final LinearExprBuilder goal = LinearExpr.newBuilder();
  private final Values values;
  private final boolean tooLarge;

  /** A request in a slot at a kind of table, represented by its first table. */
  private record Option(int request, int slot, int table, BoolVar held) {}

  ScheduleModel(Fair fair, long largest) {
    this.fair = fair;
    values = new Values(fair);
    List<Integer> kinds = kinds();
    long size = 0;
    for (Fair.Request request : fair.requests()) {
      size += request.never() ? 0 : (long) fair.common(request).cardinality() * kinds.size();
    }
    tooLarge = size > largest;
    if (tooLarge) {
      return;
    }
    fair.parties().forEach(_ -> ofParty.add(new ArrayList<>()));
    for (int request = 0; request < fair.requests().size(); request++) {
      ofRequest.add(new ArrayList<>());
      addOptions(request, kinds);
    }
    places(kinds);
    for (int party = 0; party < fair.parties().size(); party++) {
      limits(party);
      clashes(party);
    }
    locks();
    wishes();
  }

  boolean tooLarge() {
    return tooLarge;
  }

  private List<Integer> kinds() {
    List<Integer> kinds = new ArrayList<>();
    for (int table = 0; table < fair.tables().size(); table++) {
      int one = table;
      if (kinds.stream().noneMatch(kind -> alike(kind, one))) {
        kinds.add(table);
      }
    }
    return kinds;
  }

  private boolean alike(int one, int two) {
    Fair.Table first = fair.tables().get(one);
    Fair.Table second = fair.tables().get(two);
    return first.hall() == second.hall() && first.seats() == second.seats();
  }

  private int places(int kind, int slot) {
    int places = 0;
    for (int table = 0; table < fair.tables().size(); table++) {
      Fair.Table one = fair.tables().get(table);
      places += alike(kind, table) && one.available().get(slot) ? one.capacity() : 0;
    }
    return places;
  }

  private void addOptions(int request, List<Integer> kinds) {
    Fair.Request wish = fair.requests().get(request);
    if (wish.never()) {
      return;
    }
    int people = Long.bitCount(wish.aMembers()) + Long.bitCount(wish.bMembers());
    BitSet common = fair.common(wish);
    for (int slot = common.nextSetBit(0); slot >= 0; slot = common.nextSetBit(slot + 1)) {
      for (int kind : kinds) {
        if (fair.tables().get(kind).seats() >= people && places(kind, slot) > 0) {
          Option option = new Option(request, slot, kind, model.newBoolVar(""));
          options.add(option);
          ofRequest.get(request).add(option);
          ofParty.get(wish.a()).add(option);
          ofParty.get(wish.b()).add(option);
          goal.addTerm(option.held(), values.of(wish));
        }
      }
    }
    model.addAtMostOne(literals(ofRequest.get(request)));
  }

  private static Literal[] literals(List<Option> some) {
    return some.stream().map(Option::held).toArray(Literal[]::new);
  }

  private static LinearExpr sum(List<Option> some, Predicate<Option> which) {
    return LinearExpr.sum(some.stream().filter(which).map(Option::held).toArray(BoolVar[]::new));
  }

  private void places(List<Integer> kinds) {
    for (int slot = 0; slot < fair.slots().size(); slot++) {
      for (int kind : kinds) {
        int at = slot;
        model.addLessOrEqual(
            sum(options, option -> option.slot() == at && option.table() == kind),
            places(kind, slot));
      }
    }
  }

  private void limits(int party) {
    Fair.Party one = fair.parties().get(party);
    model.addLinearConstraint(sum(ofParty.get(party), _ -> true), one.min(), one.max());
  }

  /** Each member in one place at a time, with time for the ways between halls. */
  private void clashes(int party) {
    List<Option> own = ofParty.get(party);
    int members = Math.max(1, fair.parties().get(party).members().size());
    for (int member = 0; member < members; member++) {
      int one = member;
      List<Option> mine = own.stream().filter(option -> takesPart(option, party, one)).toList();
      Map<Integer, List<Option>> bySlot = new HashMap<>();
      mine.forEach(
          option -> bySlot.computeIfAbsent(option.slot(), _ -> new ArrayList<>()).add(option));
      bySlot.values().forEach(there -> model.addAtMostOne(literals(there)));
      ways(bySlot);
    }
  }

  private boolean takesPart(Option option, int party, int member) {
    Fair.Request wish = fair.requests().get(option.request());
    long members = wish.a() == party ? wish.aMembers() : wish.bMembers();
    return (members >> member & 1) != 0;
  }

  private void ways(Map<Integer, List<Option>> bySlot) {
    int halls = fair.halls().size();
    for (int from = 0; from < halls; from++) {
      for (int to = 0; to < halls; to++) {
        int free = fair.travel().get(from).get(to);
        for (int slot = 0; slot < fair.slots().size(); slot++) {
          for (int later = slot + 1; later <= slot + free; later++) {
            way(bySlot.get(slot), from, bySlot.get(later), to);
          }
        }
      }
    }
  }

  private void way(
      @org.jspecify.annotations.Nullable List<Option> early,
      int from,
      @org.jspecify.annotations.Nullable List<Option> late,
      int to) {
    if (early == null || late == null) {
      return;
    }
    List<Option> both = new ArrayList<>();
    early.stream().filter(option -> hall(option) == from).forEach(both::add);
    int first = both.size();
    late.stream().filter(option -> hall(option) == to).forEach(both::add);
    if (first > 0 && first < both.size()) {
      model.addAtMostOne(literals(both));
    }
  }

  private int hall(Option option) {
    return fair.tables().get(option.table()).hall();
  }

  private void locks() {
    for (Fair.Held lock : fair.locks()) {
      LinearArgument there =
          sum(
              ofRequest.get(lock.request()),
              option ->
                  option.slot() == lock.slot()
                      && (lock.table() < 0 || alike(option.table(), lock.table())));
      model.addEquality(there, 1);
    }
  }

  private void wishes() {
    for (int request = 0; request < ofRequest.size(); request++) {
      if (fair.requests().get(request).must()) {
        model.addEquality(sum(ofRequest.get(request), _ -> true), 1);
      }
    }
  }

  void hint(List<Fair.Held> plan) {
    for (Option option : options) {
      boolean there =
          plan.stream()
              .anyMatch(held ->
                  held.request() == option.request()
                      && held.slot() == option.slot()
                      && alike(held.table(), option.table()));
      model.addHint(option.held(), there ? 1 : 0);
    }
  }

  Search.Outcome bestTotal(Search search) {
    model.maximize(goal);
    return search.solve(model);
  }

  double bound(Search.Outcome outcome) {
    return values.original(outcome.upperBound());
  }

  double total(Search.Outcome outcome) {
    return values.original(outcome.value());
  }

  /** The fewest slots among schedules of the best total. */
  Search.Outcome fewestSlots(Search.Outcome best, List<Fair.Held> plan, Search search) {
    model.addGreaterOrEqual(goal, best.value());
    List<IntVar> used = new ArrayList<>();
    for (int slot = 0; slot < fair.slots().size(); slot++) {
      BoolVar open = model.newBoolVar("");
      used.add(open);
      int at = slot;
      options.stream()
          .filter(option -> option.slot() == at)
          .forEach(option -> model.addImplication(option.held(), open));
    }
    model.minimize(LinearExpr.sum(used.toArray(new LinearArgument[0])));
    model.clearHints();
    hint(plan);
    return search.solve(model);
  }

  List<Fair.Held> plan(Search.Outcome outcome) {
    return options.stream()
        .filter(option -> outcome.solver().booleanValue(option.held()))
        .map(option -> new Fair.Held(option.request(), option.slot(), option.table()))
        .toList();
  }
}
