package org.polyphony.algorithms.matching.assignment;

import org.polyphony.algorithms.InputRefused;

/**
 * How many items one person takes.
 *
 * @param min the fewest, 0 or more; a floor is never given up
 * @param max the most, not below the fewest
 */
public record Load(int min, int max) {

  /** Refuses a negative or contradictory range. */
  public Load {
    if (min < 0 || max < min) {
      throw new InputRefused(
          "matching.load.range",
          "a load from " + min + " to " + max + ": use 0 <= minimum <= maximum");
    }
  }
}
