package org.polyphony.algorithms.planning;

/** How well those who take part are connected, worst first. */
public enum Connectivity {
  /** No line at all. */
  NONE,
  /** Messages and documents, no calls. */
  POOR,
  /** Calls, pictures now and then. */
  FAIR,
  /** Video for everyone. */
  GOOD
}
