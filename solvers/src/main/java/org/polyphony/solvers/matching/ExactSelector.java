package org.polyphony.solvers.matching;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.polyphony.algorithms.Progress;
import org.polyphony.algorithms.matching.NoSolution;
import org.polyphony.algorithms.matching.Reason;
import org.polyphony.algorithms.matching.scheduling.Fair;
import org.polyphony.algorithms.matching.scheduling.GreedySelector;
import org.polyphony.algorithms.matching.scheduling.Selector;
import org.polyphony.solvers.NativeSolver;

/**
 * The best choice of requests by CP-SAT, with its bound: a b-matching with floors and ceilings. If
 * musts and floors conflict, the smallest conflicting set found is named.
 */
final class ExactSelector implements Selector {

  private final Duration limit;

  ExactSelector(Duration limit) {
    this.limit = limit;
  }

  @Override
  public Selection select(Fair fair, Set<Integer> keep, Progress progress) {
    Selection light = new GreedySelector().select(fair, keep, progress);
    if (!NativeSolver.available()) {
      return light;
    }
    Search search = new Search(limit, progress);
    SelectionModel model = new SelectionModel(fair, fair.rules().relax());
    model.hint(light.requests());
    Search.Outcome outcome = model.solve(search);
    if (outcome.impossible()) {
      throw new NoSolution(List.of(conflict(fair, search)));
    }
    if (!outcome.found()) {
      return light;
    }
    double bound = Math.min(light.bound(), model.bound(outcome));
    Set<Integer> chosen = model.chosen(outcome);
    if (!keep.isEmpty()) {
      SelectionModel second = new SelectionModel(fair, fair.rules().relax());
      second.prefer(keep);
      second.hint(chosen);
      Search.Outcome kept = second.solve(search);
      chosen = kept.found() ? second.chosen(kept) : chosen;
    }
    return new Selection(chosen, bound);
  }

  /** Drops floors from the conflict one by one, as long as it stays one. */
  private static Reason conflict(Fair fair, Search search) {
    Set<Integer> floors = new HashSet<>();
    for (int party = 0; party < fair.parties().size(); party++) {
      if (fair.parties().get(party).min() > 0) {
        floors.add(party);
      }
    }
    SelectionModel all = new SelectionModel(fair, floors);
    floors.retainAll(all.conflictingFloors(search));
    for (int party : List.copyOf(floors)) {
      Set<Integer> fewer = new HashSet<>(floors);
      fewer.remove(party);
      if (!search.over() && new SelectionModel(fair, fewer).solve(search).impossible()) {
        floors.remove(party);
      }
    }
    int wanted = floors.stream().mapToInt(party -> fair.parties().get(party).min()).sum();
    List<String> names =
        floors.stream().sorted().map(party -> fair.parties().get(party).id()).toList();
    return Reason.of(
            names.isEmpty()
                ? "matching.schedule.musts-places-conflict"
                : "matching.schedule.floors-conflict",
            names.isEmpty()
                ? "The meetings that must take place conflict with ceilings, availability and the "
                    + "{places} places at tables."
                : "The floors of {parties}, {wanted} in all, conflict with their possible requests,"
                    + " the ceilings of their partners and the {places} places at tables.",
            "parties",
            names,
            "wanted",
            wanted,
            "places",
            fair.places())
        .unless(
            Reason.of(
                "matching.schedule.relax",
                "Lower one of these floors, add requests or places, or relax the rules to see the "
                    + "best plan that leaves them unmet."));
  }
}
