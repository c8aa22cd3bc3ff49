package org.polyphony.algorithms.matching.stable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.polyphony.algorithms.Progress;

/**
 * Stable matching with couples by satisfying one blocking pair after the other, each agent its
 * best, until none is left or a limit is reached; several orders are tried.
 *
 * <p>A stable matching need not exist and is NP-hard to find (E. Ronn 1990); in markets with few
 * couples this kind of search nearly always succeeds (A. Roth, E. Peranson, "The redesign of the
 * matching market for American physicians", <i>American Economic Review</i> 89, 1999).
 * Deterministic: the orders come from a fixed seed.
 */
final class CoupleSearch {

  private static final int TRIES = 20;

  private final StableProblem problem;
  private final Progress progress;
  private Matching matching;
  private Blocking blocking;
  private final Deque<Integer> queue = new ArrayDeque<>();

  CoupleSearch(StableProblem problem, Progress progress) {
    this.problem = problem;
    this.progress = progress;
    matching = new Matching(problem.proposers().size(), problem.receivers().size());
    blocking = new Blocking(problem, matching);
  }

  /** The matching with the fewest blocking pairs seen. */
  Matching run() {
    Random random = new Random(1);
    Matching best = matching;
    int fewest = Integer.MAX_VALUE;
    for (int attempt = 0; attempt < TRIES && fewest > 0; attempt++) {
      progress.report(attempt / (double) TRIES);
      matching = new Matching(problem.proposers().size(), problem.receivers().size());
      blocking = new Blocking(problem, matching);
      List<Integer> order = new ArrayList<>(movers());
      Collections.shuffle(order, random);
      settle(order);
      int left = blocking.all().size();
      if (left < fewest) {
        fewest = left;
        best = matching;
      }
    }
    return best;
  }

  /** Every single proposer, and every couple as a negative number. */
  private List<Integer> movers() {
    List<Integer> movers = new ArrayList<>();
    var coupleOf = problem.coupleOf();
    for (int proposer = 0; proposer < problem.proposers().size(); proposer++) {
      if (coupleOf.get(proposer) == null) {
        movers.add(proposer);
      }
    }
    for (int couple = 0; couple < problem.couples().size(); couple++) {
      movers.add(-1 - couple);
    }
    return movers;
  }

  private void settle(List<Integer> order) {
    queue.clear();
    queue.addAll(order);
    int steps = 50 * order.size() + 100;
    int quiet = 0;
    while (quiet < order.size() && steps-- > 0) {
      int mover = queue.remove();
      quiet =
          (mover >= 0 ? moveSingle(mover) : moveCouple(problem.couples().get(-1 - mover)))
              ? 0
              : quiet + 1;
      queue.add(mover);
    }
  }

  private boolean moveSingle(int proposer) {
    for (int at = 0; at < problem.proposers().length(proposer); at++) {
      int receiver = problem.proposers().at(proposer, at);
      if (blocking.blocks(proposer, receiver)) {
        makeRoom(proposer, receiver);
        take(receiver, proposer, Couple.NOBODY);
        return true;
      }
    }
    return false;
  }

  private void makeRoom(int proposer, int receiver) {
    List<Integer> has = matching.receiversOf(proposer);
    if (has.size() == problem.proposerCapacity().get(proposer)) {
      int worst = receiver;
      for (int other : has) {
        if (problem.proposers().tier(proposer, other) > problem.proposers().tier(proposer, worst)) {
          worst = other;
        }
      }
      matching.remove(proposer, worst);
    }
  }

  private boolean moveCouple(Couple couple) {
    for (Couple.Choice choice : couple.choices()) {
      if (blocking.blocks(couple, choice)) {
        leave(couple);
        if (choice.first() != Couple.NOBODY) {
          take(choice.first(), couple.first(), couple.second());
        }
        if (choice.second() != Couple.NOBODY) {
          take(choice.second(), couple.second(), couple.first());
        }
        return true;
      }
    }
    return false;
  }

  private void leave(Couple couple) {
    for (int member : List.of(couple.first(), couple.second())) {
      for (int receiver : List.copyOf(matching.receiversOf(member))) {
        matching.remove(member, receiver);
      }
    }
  }

  /** Gives a place; whoever is displaced leaves, a couple's partner too. */
  private void take(int receiver, int proposer, int partner) {
    matching.add(proposer, receiver);
    if (matching.proposersOf(receiver).size() <= problem.receiverCapacity().get(receiver)) {
      return;
    }
    int worst = Couple.NOBODY;
    for (int other : matching.proposersOf(receiver)) {
      boolean candidate = other != proposer && other != partner;
      if (candidate
          && (worst == Couple.NOBODY
              || problem.receivers().tier(receiver, other)
                  > problem.receivers().tier(receiver, worst))) {
        worst = other;
      }
    }
    if (worst == Couple.NOBODY) {
      matching.remove(proposer, receiver);
      return;
    }
    Couple displaced = problem.coupleOf().get(worst);
    if (displaced == null) {
      matching.remove(worst, receiver);
    } else {
      leave(displaced);
    }
  }
}
