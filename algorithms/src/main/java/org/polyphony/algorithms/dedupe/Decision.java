package org.polyphony.algorithms.dedupe;

/** What should happen with a likely pair. */
public enum Decision {
  /** Sure enough to be taken as the same without being looked at. */
  AUTO,
  /** Likely, for a person to decide. */
  REVIEW
}
