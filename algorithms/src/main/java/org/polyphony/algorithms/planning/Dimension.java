package org.polyphony.algorithms.planning;

/** What a planner may be able to change. */
public enum Dimension {
  /** Days until the end. */
  DAYS,
  /** Money. */
  BUDGET,
  /** More persons. */
  MORE_PERSONS,
  /** Fewer persons. */
  FEWER_PERSONS,
  /** Days that each participant gives. */
  DAYS_EACH,
  /** A better line. */
  CONNECTIVITY,
  /** Interpretation between the languages. */
  INTERPRETATION
}
