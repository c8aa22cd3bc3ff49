package org.polyphony.algorithms.planning;

/**
 * What is known of a condition (Kleene 1938): a plan that leaves a value open leaves it unknown.
 */
enum Truth {
  NO,
  UNKNOWN,
  YES;

  static Truth of(boolean holds) {
    return holds ? YES : NO;
  }

  Truth and(Truth other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
