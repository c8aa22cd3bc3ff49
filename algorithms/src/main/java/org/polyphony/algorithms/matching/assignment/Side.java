package org.polyphony.algorithms.matching.assignment;

/** Whose sums of scores count when an objective looks at the worst-off. */
public enum Side {
  /** The items: an item nobody was given to is not counted, it is reported as unassigned. */
  ITEM,
  /** The people: a person without any item counts with the sum 0. */
  PERSON
}
