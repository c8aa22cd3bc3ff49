package org.polyphony.algorithms.matching.stable;

import java.util.List;

/**
 * Two proposers who rank pairs of receivers together; their own lists do not count.
 *
 * @param first the first proposer
 * @param second the second proposer
 * @param choices the acceptable pairs, best first
 */
public record Couple(int first, int second, List<Choice> choices) {

  /** In a choice: this one stays without a receiver. */
  public static final int NOBODY = -1;

  /** Copies the choices. */
  public Couple {
    choices = List.copyOf(choices);
  }

  /**
   * One pair of receivers.
   *
   * @param first the receiver of the first proposer, or {@link #NOBODY}
   * @param second the receiver of the second proposer, or {@link #NOBODY}
   * @param tier its rank, from 0; equal for ties
   */
  public record Choice(int first, int second, int tier) {}
}
