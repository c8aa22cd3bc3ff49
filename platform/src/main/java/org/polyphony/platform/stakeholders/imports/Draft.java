package org.polyphony.platform.stakeholders.imports;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An import as it is kept.
 *
 * @param id its number
 * @param fileName the file's name, or empty for a pasted table
 * @param content the text; after the import only the rows that were left out
 * @param encoding how the file was encoded
 * @param delimiter the sign between the cells
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
    String encoding,
    char delimiter,
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

  CsvTable table() {
    return CsvTable.read(content, delimiter);
  }
}
