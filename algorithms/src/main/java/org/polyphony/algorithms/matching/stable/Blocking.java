package org.polyphony.algorithms.matching.stable;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds every pair, and every couple with a pair of receivers, that would rather be together than
 * as matched. It reads only problem and matching, so that it verifies any method's answer.
 *
 * <p>With ties the matching must be weakly stable: both must gain strictly. With couples the
 * definition of E. McDermid and D. Manlove, "Keeping partners together", <i>Journal of
 * Combinatorial Optimization</i> 19 (2010), section 1, is used. Cost: O(sum of list lengths ·
 * capacity).
 */
public final class Blocking {

  private final StableProblem problem;
  private final Matching matching;
  private final List<@Nullable Couple> coupleOf;

  /** Looks at one matching; it may change between calls. */
  public Blocking(StableProblem problem, Matching matching) {
    this.problem = problem;
    this.matching = matching;
    this.coupleOf = problem.coupleOf();
  }

  /**
   * A pair, or a couple with two receivers, that would rather be together.
   *
   * @param proposers one, or the two of a couple
   * @param receivers one for each proposer; {@link Couple#NOBODY} for none
   */
  public record Pair(List<Integer> proposers, List<Integer> receivers) {}

  /** Lists them all. */
  public List<Pair> all() {
    List<Pair> found = new ArrayList<>();
    for (int proposer = 0; proposer < problem.proposers().size(); proposer++) {
      if (coupleOf.get(proposer) != null) {
        continue;
      }
      for (int at = 0; at < problem.proposers().length(proposer); at++) {
        int receiver = problem.proposers().at(proposer, at);
        if (blocks(proposer, receiver)) {
          found.add(new Pair(List.of(proposer), List.of(receiver)));
        }
      }
    }
    for (Couple couple : problem.couples()) {
      for (Couple.Choice choice : couple.choices()) {
        if (blocks(couple, choice)) {
          found.add(
              new Pair(
                  List.of(couple.first(), couple.second()),
                  List.of(choice.first(), choice.second())));
        }
      }
    }
    return found;
  }

  /** Whether a single proposer and a receiver would rather be together. */
  public boolean blocks(int proposer, int receiver) {
    return problem.acceptable(proposer, receiver)
        && !matching.receiversOf(proposer).contains(receiver)
        && gains(proposer, receiver)
        && accepts(receiver, proposer, Couple.NOBODY);
  }

  private boolean gains(int proposer, int receiver) {
    List<Integer> has = matching.receiversOf(proposer);
    if (has.size() < problem.proposerCapacity().get(proposer)) {
      return true;
    }
    int tier = problem.proposers().tier(proposer, receiver);
    for (int other : has) {
      if (problem.proposers().tier(proposer, other) > tier) {
        return true;
      }
    }
    return false;
  }

  /** A free place, or someone strictly worse than the proposer who is not the one who stays. */
  private boolean accepts(int receiver, int proposer, int stays) {
    if (receiver == Couple.NOBODY || free(receiver) > 0) {
      return receiver == Couple.NOBODY || problem.receiverCapacity().get(receiver) > 0;
    }
    int tier = problem.receivers().tier(receiver, proposer);
    for (int other : matching.proposersOf(receiver)) {
      if (other != stays && problem.receivers().tier(receiver, other) > tier) {
        return true;
      }
    }
    return false;
  }

  private int free(int receiver) {
    return problem.receiverCapacity().get(receiver) - matching.proposersOf(receiver).size();
  }

  /** The tier of what a couple has now; {@link Ranking#UNACCEPTABLE} when both have nobody. */
  int tier(Couple couple) {
    int first = matching.only(couple.first());
    int second = matching.only(couple.second());
    for (Couple.Choice choice : couple.choices()) {
      if (choice.first() == first && choice.second() == second) {
        return choice.tier();
      }
    }
    return Ranking.UNACCEPTABLE;
  }

  /** Whether a couple and the receivers of a choice would rather be together. */
  public boolean blocks(Couple couple, Couple.Choice choice) {
    if (choice.tier() >= tier(couple) || !problem.acceptable(couple, choice)) {
      return false;
    }
    boolean firstStays = choice.first() == matching.only(couple.first());
    boolean secondStays = choice.second() == matching.only(couple.second());
    if (firstStays) {
      return !secondStays && accepts(choice.second(), couple.second(), couple.first());
    }
    if (secondStays) {
      return accepts(choice.first(), couple.first(), couple.second());
    }
    return choice.first() == choice.second()
        ? acceptsBoth(choice.first(), couple)
        : accepts(choice.first(), couple.first(), Couple.NOBODY)
            && accepts(choice.second(), couple.second(), Couple.NOBODY);
  }

  private boolean acceptsBoth(int receiver, Couple couple) {
    int one = problem.receivers().tier(receiver, couple.first());
    int two = problem.receivers().tier(receiver, couple.second());
    int worseThanBetter = 0;
    int worseThanWorse = 0;
    for (int other : matching.proposersOf(receiver)) {
      int tier = problem.receivers().tier(receiver, other);
      worseThanBetter += tier > Math.min(one, two) ? 1 : 0;
      worseThanWorse += tier > Math.max(one, two) ? 1 : 0;
    }
    return switch (free(receiver)) {
      case 0 -> worseThanWorse >= 1 && worseThanBetter >= 2;
      case 1 -> worseThanBetter >= 1;
      default -> free(receiver) >= 2;
    };
  }
}
