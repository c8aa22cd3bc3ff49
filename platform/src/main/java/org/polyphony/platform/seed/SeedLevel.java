package org.polyphony.platform.seed;

/** How much of the shipped data is loaded. */
public enum SeedLevel {
  /** Nothing. */
  NONE,
  /** The public facts of the shipped strategy. */
  STRATEGY,
  /** Sample records too. */
  DEMO
}
