package org.polyphony.platform.stakeholders.imports;

/** Where an import stands. */
public enum State {
  /** Its rows are being read. */
  READING,
  /** What would happen can be seen. */
  PREVIEW,
  /** Its rows are being written. */
  APPLYING,
  /** It was written. */
  APPLIED,
  /** It is being taken back. */
  UNDOING,
  /** It was taken back. */
  UNDONE,
  /** It cannot be read. */
  FAILED;

  /** Whether work is going on. */
  public boolean busy() {
    return this == READING || this == APPLYING || this == UNDOING;
  }
}
