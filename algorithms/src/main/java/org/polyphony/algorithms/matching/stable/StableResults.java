package org.polyphony.algorithms.matching.stable;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.matching.Reason;

/** Turns a matching into a verified result with reasons. */
public final class StableResults {

  private final StableProblem problem;
  private final Matching matching;
  private final Blocking blocking;

  private StableResults(StableProblem problem, Matching matching) {
    this.problem = problem;
    this.matching = matching;
    this.blocking = new Blocking(problem, matching);
  }

  /**
   * Verifies and explains a matching.
   *
   * @param fewest the proven least number of blocking pairs
   */
  public static StableResult of(
      StableProblem problem,
      Matching matching,
      int fewest,
      boolean proposerOptimal,
      boolean receiverOptimal) {
    StableResults results = new StableResults(problem, matching);
    return new StableResult(
        results.pairs(),
        results.blocking.all(),
        fewest,
        proposerOptimal,
        receiverOptimal,
        results.unmatched());
  }

  private List<StableResult.Matched> pairs() {
    List<StableResult.Matched> pairs = new ArrayList<>();
    var coupleOf = problem.coupleOf();
    for (int proposer = 0; proposer < problem.proposers().size(); proposer++) {
      Couple couple = coupleOf.get(proposer);
      for (int receiver : matching.receiversOf(proposer)) {
        Reason reason = couple == null ? single(proposer, receiver) : joint(couple);
        pairs.add(new StableResult.Matched(proposer, receiver, reason));
      }
    }
    return pairs;
  }

  private Reason single(int proposer, int receiver) {
    int rank = problem.proposers().tier(proposer, receiver) + 1;
    List<String> preferred = new ArrayList<>();
    for (int at = 0; at < problem.proposers().length(proposer); at++) {
      int other = problem.proposers().at(proposer, at);
      if (problem.proposers().tier(proposer, other) + 1 >= rank) {
        break;
      }
      if (!matching.receiversOf(proposer).contains(other)) {
        preferred.add(problem.receivers().ids().get(other));
      }
    }
    Reason reason =
        preferred.isEmpty()
            ? Reason.of("matching.stable.best-choice", "Choice {rank}, none better.", "rank", rank)
            : Reason.of(
                "matching.stable.better-refused",
                "Choice {rank}: {preferred} would be preferred, but cannot or would not give up "
                    + "anyone for it.",
                "rank",
                rank,
                "preferred",
                preferred);
    return preferred.isEmpty() ? reason : reason.unless(change(preferred));
  }

  private static Reason change(List<String> preferred) {
    return Reason.of(
        "matching.stable.rank-higher",
        "One of {preferred} would have to rank it higher or have one more place.",
        "preferred",
        preferred);
  }

  private Reason joint(Couple couple) {
    return Reason.of(
        "matching.stable.joint-choice",
        "Choice {rank} of the couple {first} and {second} together.",
        "rank",
        blocking.tier(couple) + 1,
        "first",
        problem.proposers().ids().get(couple.first()),
        "second",
        problem.proposers().ids().get(couple.second()));
  }

  private List<StableResult.Unmatched> unmatched() {
    List<StableResult.Unmatched> left = new ArrayList<>();
    var coupleOf = problem.coupleOf();
    for (int proposer = 0; proposer < problem.proposers().size(); proposer++) {
      int free = problem.proposerCapacity().get(proposer) - matching.receiversOf(proposer).size();
      if (free > 0) {
        left.add(
            new StableResult.Unmatched(
                true, proposer, free, whyFree(true, proposer, coupleOf.get(proposer))));
      }
    }
    for (int receiver = 0; receiver < problem.receivers().size(); receiver++) {
      int free = problem.receiverCapacity().get(receiver) - matching.proposersOf(receiver).size();
      if (free > 0) {
        left.add(new StableResult.Unmatched(false, receiver, free, whyFree(false, receiver, null)));
      }
    }
    return left;
  }

  private Reason whyFree(boolean proposes, int agent, @Nullable Couple couple) {
    if (couple != null) {
      return Reason.of(
              "matching.stable.couple-refused",
              "No pair of places that the couple ranks would take both.")
          .unless(
              Reason.of("matching.stable.rank-more", "The couple would have to rank more pairs."));
    }
    Ranking own = proposes ? problem.proposers() : problem.receivers();
    List<String> mutual = new ArrayList<>();
    for (int at = 0; at < own.length(agent); at++) {
      int other = own.at(agent, at);
      boolean acceptable =
          proposes ? problem.acceptable(agent, other) : problem.acceptable(other, agent);
      if (acceptable) {
        mutual.add((proposes ? problem.receivers() : problem.proposers()).ids().get(other));
      }
    }
    if (mutual.isEmpty()) {
      return Reason.of(
              "matching.stable.nobody-acceptable", "Nobody on its list lists it in return.")
          .unless(
              Reason.of("matching.stable.list-more", "List, and be listed by, at least one more."));
    }
    return Reason.of(
            "matching.stable.others-preferred",
            "Everyone on its list who lists it in return ({mutual}) is matched as well or better.",
            "mutual",
            mutual)
        .unless(change(mutual));
  }
}
