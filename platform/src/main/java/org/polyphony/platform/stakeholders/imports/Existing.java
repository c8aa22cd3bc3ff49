package org.polyphony.platform.stakeholders.imports;

/** What to do with a row about a record that is there already. */
public enum Existing {
  /** Leave the record as it is, and the row out. */
  LEAVE,
  /** Fill in what the record does not hold yet. */
  FILL,
  /** Take what the list says for right. */
  REPLACE
}
