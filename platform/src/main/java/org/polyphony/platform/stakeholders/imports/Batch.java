package org.polyphony.platform.stakeholders.imports;

import java.time.Instant;

/**
 * An import that was applied.
 *
 * @param id its number
 * @param fileName the file's name, or empty for a pasted table
 * @param actor the name of who did it
 * @param applied when
 * @param records how many rows were written, or records taken back
 * @param state where it stands
 */
public record Batch(
    long id, String fileName, String actor, Instant applied, long records, State state) {

  /** Whether it was taken back. */
  public boolean undone() {
    return state == State.UNDONE;
  }
}
