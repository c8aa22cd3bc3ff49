package org.polyphony.platform.stakeholders.imports;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.stakeholders.imports.reading.Dialect;

/**
 * An import as it is kept.
 *
 * @param id its number
 * @param fileName the file's name, or empty for a pasted table
 * @param content after the import the rows that were left out, as CSV; empty before
 * @param dialect how the file is read
 * @param sample whether all its records are samples
 * @param mapping what each column holds
 * @param account who brought it in, or null for the system
 * @param actor the name of who did
 * @param state where it stands
 * @param created when it was brought in
 */
record Draft(
    long id,
    String fileName,
    String content,
    Dialect dialect,
    boolean sample,
    List<Field> mapping,
    @Nullable Long account,
    String actor,
    State state,
    Instant created) {

  /** Where an import stands. */
  enum State {
    PREVIEW,
    APPLIED,
    UNDONE;

    String stored() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    static State of(String stored) {
      return valueOf(stored.toUpperCase(java.util.Locale.ROOT));
    }
  }
}
