package org.polyphony.algorithms.matching.stable;

import java.util.ArrayList;
import java.util.List;

/** Who is matched with whom, seen from both sides; it grows and shrinks as a method works. */
public final class Matching {

  private final List<List<Integer>> receiversOf = new ArrayList<>();
  private final List<List<Integer>> proposersOf = new ArrayList<>();

  /** Starts empty. */
  public Matching(int proposers, int receivers) {
    for (int proposer = 0; proposer < proposers; proposer++) {
      receiversOf.add(new ArrayList<>());
    }
    for (int receiver = 0; receiver < receivers; receiver++) {
      proposersOf.add(new ArrayList<>());
    }
  }

  /** Returns the receivers of a proposer. */
  public List<Integer> receiversOf(int proposer) {
    return receiversOf.get(proposer);
  }

  /** Returns the proposers of a receiver. */
  public List<Integer> proposersOf(int receiver) {
    return proposersOf.get(receiver);
  }

  /** Returns the receiver of a proposer with capacity 1, or {@link Couple#NOBODY}. */
  public int only(int proposer) {
    return receiversOf.get(proposer).isEmpty()
        ? Couple.NOBODY
        : receiversOf.get(proposer).getFirst();
  }

  /** Matches two. */
  public void add(int proposer, int receiver) {
    receiversOf.get(proposer).add(receiver);
    proposersOf.get(receiver).add(proposer);
  }

  /** Parts two. */
  public void remove(int proposer, int receiver) {
    receiversOf.get(proposer).remove((Integer) receiver);
    proposersOf.get(receiver).remove((Integer) proposer);
  }

  Matching reversed() {
    Matching other = new Matching(proposersOf.size(), receiversOf.size());
    for (int proposer = 0; proposer < receiversOf.size(); proposer++) {
      for (int receiver : receiversOf.get(proposer)) {
        other.add(receiver, proposer);
      }
    }
    return other;
  }
}
