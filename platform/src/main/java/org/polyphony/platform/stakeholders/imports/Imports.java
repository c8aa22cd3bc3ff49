package org.polyphony.platform.stakeholders.imports;

import java.util.List;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.imports.reading.Dialect;

/**
 * Bringing in lists. Everything here needs {@code stakeholders.import}; a table that is not applied
 * yet is seen only by who brought it, and forgotten after a day.
 */
public interface Imports {

  /**
   * Reads a table and keeps it for the preview. Nothing is written to the records.
   *
   * @return the import's number
   * @throws org.polyphony.platform.shared.Refused if it is no table, with the line and the cure
   */
  long read(Actor actor, Source source);

  /**
   * Reads the same file in another way.
   *
   * @throws org.polyphony.platform.shared.Refused if it is no table when read like this
   */
  void read(Actor actor, long id, Dialect.Told told);

  /** What would happen to each row. */
  Preview preview(Actor actor, long id);

  /**
   * Changes what the columns hold.
   *
   * @param mapping one field a column; each but {@link Field#IGNORE} at most once
   * @throws org.polyphony.platform.shared.Refused if a field comes twice
   */
  void map(Actor actor, long id, List<Field> mapping);

  /** Forgets a table that was not applied. */
  void discard(Actor actor, long id);

  /**
   * Adds the records of all new rows, in one transaction.
   *
   * @return how many records were added
   */
  long apply(Actor actor, long id);

  /** Removes what an import added, but for what somebody changed or uses since. */
  Undone undo(Actor actor, long id);

  /** The latest imports that were applied. */
  List<Batch> applied(Actor actor);

  /**
   * The rows that were or would be left out, with the header first and the reason in a column of
   * its own, to be corrected and brought in again.
   */
  List<List<String>> leftOut(Actor actor, long id);
}
