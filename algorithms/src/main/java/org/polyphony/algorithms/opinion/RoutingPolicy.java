package org.polyphony.algorithms.opinion;

/** How the next statement for a person is chosen among those she has not voted on. */
public enum RoutingPolicy {
  /** Any, each as likely. */
  RANDOM,
  /** The one with the fewest votes. */
  LEAST_SEEN,
  /** Drawn with the published priorities as weights. */
  PUBLISHED,
  /**
   * The one that teaches most: where a vote of the person's group shrinks the standard error of
   * that group's share of agreement most, and all the more where it also shrinks the variance of
   * her own place. So contested statements that her group has rarely voted on come first.
   */
  LEARNING
}
