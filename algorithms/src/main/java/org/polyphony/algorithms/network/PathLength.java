package org.polyphony.algorithms.network;

/** What a shortest path minimizes. Weights say how strong a tie is, so steps are the default. */
public enum PathLength {
  /** The number of ties, whatever their weights. */
  STEPS,
  /** The sum of the weights: for weights that are distances, costs or times. */
  WEIGHT,
  /** The sum of 1 / weight: strong ties are short. */
  INVERSE
}
