package org.polyphony.algorithms.matching.stable;

import java.util.ArrayDeque;
import java.util.Deque;
import org.polyphony.algorithms.Progress;

/**
 * Stable matching without couples: proposers propose in the order of their lists, receivers keep
 * the best they can hold.
 *
 * <p>Sources: D. Gale, L. Shapley, "College admissions and the stability of marriage", <i>American
 * Mathematical Monthly</i> 69 (1962); capacities on both sides: A. Roth, "Stability and
 * polarization of interests in job matching", <i>Econometrica</i> 52 (1984). Among ties a proposer
 * who has gone through the whole list gets a second round in which it wins ties, which matches at
 * least two thirds of the most possible when only receivers tie: Z. Király, "Better and simpler
 * approximation algorithms for the stable marriage problem", <i>Algorithmica</i> 60 (2011). Cost:
 * O(sum of list lengths · capacity). Deterministic.
 */
final class DeferredAcceptance {

  private final StableProblem problem;
  private final Matching matching;
  private final int[] next;
  private final boolean[] promoted;

  DeferredAcceptance(StableProblem problem) {
    this.problem = problem;
    matching = new Matching(problem.proposers().size(), problem.receivers().size());
    next = new int[problem.proposers().size()];
    promoted = new boolean[problem.proposers().size()];
  }

  Matching run(Progress progress) {
    Deque<Integer> queue = new ArrayDeque<>();
    for (int proposer = 0; proposer < next.length; proposer++) {
      queue.add(proposer);
    }
    while (!queue.isEmpty()) {
      int proposer = queue.remove();
      progress.report(1 - queue.size() / (double) next.length);
      propose(proposer, queue);
    }
    return matching;
  }

  private void propose(int proposer, Deque<Integer> queue) {
    while (matching.receiversOf(proposer).size() < problem.proposerCapacity().get(proposer)) {
      if (next[proposer] == problem.proposers().length(proposer)) {
        if (promoted[proposer] || problem.receivers().strict()) {
          return;
        }
        promoted[proposer] = true;
        next[proposer] = 0;
        continue;
      }
      int receiver = problem.proposers().at(proposer, next[proposer]++);
      if (problem.acceptable(proposer, receiver)
          && !matching.receiversOf(proposer).contains(receiver)) {
        consider(proposer, receiver, queue);
      }
    }
  }

  private void consider(int proposer, int receiver, Deque<Integer> queue) {
    matching.add(proposer, receiver);
    if (matching.proposersOf(receiver).size() > problem.receiverCapacity().get(receiver)) {
      int worst = proposer;
      for (int other : matching.proposersOf(receiver)) {
        worst = worse(receiver, other, worst) ? other : worst;
      }
      matching.remove(worst, receiver);
      if (worst != proposer) {
        queue.add(worst);
      }
    }
  }

  /** Earlier proposers keep their place among equals unless the newcomer is promoted. */
  private boolean worse(int receiver, int one, int two) {
    int tierOne = problem.receivers().tier(receiver, one);
    int tierTwo = problem.receivers().tier(receiver, two);
    return tierOne > tierTwo || (tierOne == tierTwo && !promoted[one] && promoted[two]);
  }
}
