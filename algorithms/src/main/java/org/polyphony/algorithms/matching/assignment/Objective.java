package org.polyphony.algorithms.matching.assignment;

/** What an assignment aims at, once as many places as possible are filled. */
public enum Objective {
  /** The best sum of all scores. */
  TOTAL,
  /** The best worst-off, then the best total. */
  MAXMIN,
  /** The best total, then the best worst-off among all assignments of that total. */
  TOTAL_THEN_WORST,
  /** The best worst-off, then the best second worst-off, and so on. */
  LEXIMIN
}
