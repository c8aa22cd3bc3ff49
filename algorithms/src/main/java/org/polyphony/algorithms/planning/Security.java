package org.polyphony.algorithms.planning;

/** How safe it is to travel to the place and to be seen there, safest first. */
public enum Security {
  /** No more than usual care. */
  NORMAL,
  /** Only with preparation. */
  TENSE,
  /** Not at present. */
  DANGEROUS
}
