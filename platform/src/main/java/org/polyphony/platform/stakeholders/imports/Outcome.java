package org.polyphony.platform.stakeholders.imports;

/** What becomes of a row. */
public enum Outcome {
  /** A record is added. */
  NEW,
  /** A record that is there gets other values in some fields. */
  CHANGED,
  /** A record of the same name or address is there, and nothing to change: the row is left out. */
  DUPLICATE,
  /** Something in the row is wrong: it is left out, and can be corrected in a file. */
  REFUSED
}
