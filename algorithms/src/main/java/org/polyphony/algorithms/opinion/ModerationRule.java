package org.polyphony.algorithms.opinion;

/** What becomes of the votes on statements that were taken out (rejected or meta). */
public enum ModerationRule {
  /**
   * The column is 0 for everybody, also for people who never saw it, and still counts as a column:
   * what the published system does.
   */
  ZERO,
  /** The votes count as if nothing had been taken out. */
  KEEP,
  /** The column is removed. */
  DROP
}
