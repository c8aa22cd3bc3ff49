package org.polyphony.algorithms.opinion;

/**
 * A statement that tells a group from all others.
 *
 * @param statement id of the statement
 * @param direction what the group says to it
 * @param successes votes of the group in that direction
 * @param trials votes of the group on it, passes included
 * @param probability (successes + 1) / (trials + 2)
 * @param probabilityTest z value of the probability against one half
 * @param ratio the probability here over the same in all other groups
 * @param ratioTest z value of the difference to all other groups
 * @param bestAgree whether it stands first because the group agrees on it most
 */
public record RepresentativeStatement(
    String statement,
    Direction direction,
    int successes,
    int trials,
    double probability,
    double probabilityTest,
    double ratio,
    double ratioTest,
    boolean bestAgree) {

  /** The two ways a vote can point. */
  public enum Direction {
    /** +1. */
    AGREE,
    /** -1. */
    DISAGREE
  }
}
