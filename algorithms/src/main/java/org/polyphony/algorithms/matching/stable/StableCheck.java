package org.polyphony.algorithms.matching.stable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.polyphony.algorithms.matching.Violation;

/**
 * Verifies a stable matching: acceptable pairs, capacities, couples together, and that no pair
 * blocks but those the result states.
 */
public final class StableCheck {

  private final StableProblem problem;
  private final List<Violation> found = new ArrayList<>();

  /** Prepares a check. */
  public StableCheck(StableProblem problem) {
    this.problem = problem;
  }

  /**
   * Returns every violation; none if the matching can be accepted.
   *
   * @param pairs proposer and receiver
   * @param stated how many blocking pairs the result admits
   */
  public List<Violation> violations(List<int[]> pairs, int stated) {
    Matching matching = new Matching(problem.proposers().size(), problem.receivers().size());
    Set<List<Integer>> seen = new HashSet<>();
    var coupleOf = problem.coupleOf();
    for (int[] pair : pairs) {
      boolean acceptable =
          coupleOf.get(pair[0]) == null
              ? problem.acceptable(pair[0], pair[1])
              : problem.receivers().tier(pair[1], pair[0]) != Ranking.UNACCEPTABLE;
      if (!acceptable || !seen.add(List.of(pair[0], pair[1]))) {
        found.add(
            Violation.of(
                acceptable ? "matching.check.pair-twice" : "matching.check.pair-not-allowed",
                acceptable
                    ? "{proposer} and {receiver} are matched twice."
                    : "{proposer} and {receiver} do not both list each other.",
                "proposer",
                problem.proposers().ids().get(pair[0]),
                "receiver",
                problem.receivers().ids().get(pair[1])));
      }
      matching.add(pair[0], pair[1]);
    }
    capacities(matching);
    couples(matching);
    blocking(matching, stated);
    return List.copyOf(found);
  }

  private void capacities(Matching matching) {
    for (int proposer = 0; proposer < problem.proposers().size(); proposer++) {
      capacity(
          problem.proposers().ids().get(proposer),
          matching.receiversOf(proposer).size(),
          problem.proposerCapacity().get(proposer));
    }
    for (int receiver = 0; receiver < problem.receivers().size(); receiver++) {
      capacity(
          problem.receivers().ids().get(receiver),
          matching.proposersOf(receiver).size(),
          problem.receiverCapacity().get(receiver));
    }
  }

  private void capacity(String id, int has, int most) {
    if (has > most) {
      found.add(
          Violation.of(
              "matching.check.capacity",
              "{id} is matched with {has}, more than its capacity of {most}.",
              "id",
              id,
              "has",
              has,
              "most",
              most));
    }
  }

  private void couples(Matching matching) {
    Blocking blocking = new Blocking(problem, matching);
    for (Couple couple : problem.couples()) {
      boolean alone =
          matching.receiversOf(couple.first()).isEmpty()
              && matching.receiversOf(couple.second()).isEmpty();
      if (!alone && blocking.tier(couple) == Ranking.UNACCEPTABLE) {
        found.add(
            Violation.of(
                "matching.check.couple",
                "The couple {first} and {second} did not rank the pair it was given.",
                "first",
                problem.proposers().ids().get(couple.first()),
                "second",
                problem.proposers().ids().get(couple.second())));
      }
    }
  }

  private void blocking(Matching matching, int stated) {
    List<Blocking.Pair> blocking = new Blocking(problem, matching).all();
    if (blocking.size() == stated) {
      return;
    }
    for (Blocking.Pair pair : blocking) {
      found.add(
          Violation.of(
              "matching.check.blocking",
              "{proposers} and {receivers} would rather have each other.",
              "proposers",
              pair.proposers().stream().map(problem.proposers().ids()::get).toList(),
              "receivers",
              pair.receivers().stream()
                  .map(id -> id == Couple.NOBODY ? "nobody" : problem.receivers().ids().get(id))
                  .toList()));
    }
    if (blocking.isEmpty()) {
      found.add(
          Violation.of(
              "matching.check.blocking-stated",
              "{stated} blocking pairs are stated, but there is none.",
              "stated",
              stated));
    }
  }
}
