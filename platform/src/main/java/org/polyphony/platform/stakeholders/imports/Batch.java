package org.polyphony.platform.stakeholders.imports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An import that was applied.
 *
 * @param id its number
 * @param fileName the file's name, or empty for a pasted table
 * @param actor the name of who did it
 * @param applied when
 * @param records how many rows were written, or records taken back
 * @param state where it stands
 * @param edit the change that was made of many records; null for an import
 */
public record Batch(
    long id,
    String fileName,
    String actor,
    Instant applied,
    long records,
    State state,
    @Nullable Edit edit) {

  /** Whether it was taken back. */
  public boolean undone() {
    return state == State.UNDONE;
  }
}
