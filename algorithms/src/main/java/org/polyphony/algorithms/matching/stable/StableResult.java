package org.polyphony.algorithms.matching.stable;

import java.util.List;
import org.polyphony.algorithms.matching.Reason;

/**
 * A matching with its verification.
 *
 * @param pairs the pairs, by proposer
 * @param blocking the pairs that would rather be together; empty when the matching is stable
 * @param fewest no matching has fewer blocking pairs than this, as far as proven
 * @param proposerOptimal true when every proposer has the best it can have in any stable matching
 * @param receiverOptimal true when every receiver has the best it can have in any stable matching
 * @param unmatched agents with free places, and why
 */
public record StableResult(
    List<Matched> pairs,
    List<Blocking.Pair> blocking,
    int fewest,
    boolean proposerOptimal,
    boolean receiverOptimal,
    List<Unmatched> unmatched) {

  /** Copies the lists. */
  public StableResult {
    pairs = List.copyOf(pairs);
    blocking = List.copyOf(blocking);
    unmatched = List.copyOf(unmatched);
  }

  /**
   * One pair.
   *
   * @param reason why this receiver
   */
  public record Matched(int proposer, int receiver, Reason reason) {}

  /**
   * Someone with free places.
   *
   * @param proposes true for the proposers' side
   * @param agent the number on its side
   * @param free how many places stay free
   * @param reason why
   */
  public record Unmatched(boolean proposes, int agent, int free, Reason reason) {}
}
