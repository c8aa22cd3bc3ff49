package org.polyphony.algorithms.matching.stable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.InputRefused;

/**
 * Two sides with ranked lists. A pair is acceptable if each lists the other; a couple's choice is
 * acceptable if both receivers list their proposer.
 *
 * @param proposers the lists of the side that proposes, and that may hold couples
 * @param receivers the lists of the other side
 * @param proposerCapacity how many receivers each proposer takes, 0 or more
 * @param receiverCapacity how many proposers each receiver takes, 0 or more
 * @param couples the couples; each proposer in at most one, with capacity 1
 */
public record StableProblem(
    Ranking proposers,
    Ranking receivers,
    List<Integer> proposerCapacity,
    List<Integer> receiverCapacity,
    List<Couple> couples) {

  /** Checks sizes and couples. */
  public StableProblem {
    proposerCapacity = List.copyOf(proposerCapacity);
    receiverCapacity = List.copyOf(receiverCapacity);
    couples = List.copyOf(couples);
    if (proposerCapacity.size() != proposers.size()
        || receiverCapacity.size() != receivers.size()) {
      throw new InputRefused("matching.capacity.size", "give every id one capacity");
    }
    boolean[] taken = new boolean[proposers.size()];
    for (Couple couple : couples) {
      for (int member : List.of(couple.first(), couple.second())) {
        if (taken[member] || proposerCapacity.get(member) != 1) {
          throw new InputRefused(
              "matching.couple.member",
              "'"
                  + proposers.ids().get(member)
                  + "' is in two couples, twice in one, or has a capacity other than 1");
        }
        taken[member] = true;
      }
    }
  }

  /** Returns for each proposer its couple, or null. */
  public List<@Nullable Couple> coupleOf() {
    List<@Nullable Couple> of = new ArrayList<>(Collections.nCopies(proposers.size(), null));
    for (Couple couple : couples) {
      of.set(couple.first(), couple);
      of.set(couple.second(), couple);
    }
    return of;
  }

  /** Returns whether a proposer on its own and a receiver list each other. */
  public boolean acceptable(int proposer, int receiver) {
    return proposers.tier(proposer, receiver) != Ranking.UNACCEPTABLE
        && receivers.tier(receiver, proposer) != Ranking.UNACCEPTABLE;
  }

  /** Returns whether both receivers of a couple's choice list their proposer. */
  public boolean acceptable(Couple couple, Couple.Choice choice) {
    return accepts(choice.first(), couple.first()) && accepts(choice.second(), couple.second());
  }

  private boolean accepts(int receiver, int proposer) {
    return receiver == Couple.NOBODY || receivers.tier(receiver, proposer) != Ranking.UNACCEPTABLE;
  }

  /** Returns the same problem with the sides exchanged; only without couples. */
  public StableProblem reversed() {
    if (!couples.isEmpty()) {
      throw new InputRefused(
          "matching.couple.side", "couples must be among the proposers: exchange the two files");
    }
    return new StableProblem(receivers, proposers, receiverCapacity, proposerCapacity, couples);
  }
}
