package org.polyphony.algorithms.gain;

/**
 * The values of one person at two moments.
 *
 * @param before the first value, on any scale of equal steps
 * @param after the second value, on the same scale
 */
public record Pair(double before, double after) {

  /** How much higher the second value is. */
  double gain() {
    return after - before;
  }
}
