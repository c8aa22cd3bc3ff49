package org.polyphony.platform.stakeholders.imports;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.imports.reading.Dialect;

/**
 * Bringing in lists. Everything here needs {@code stakeholders.import}; a table that is not applied
 * yet is seen only by who brought it, and forgotten after a day. Reading, writing and taking back
 * go on by themselves where they take longer than a few seconds, also after a restart.
 */
public interface Imports {

  /** Rows on a page of the preview. */
  int PAGE = 100;

  /**
   * Reads a table and plans what would happen to each row. Nothing is written to the records.
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

  /** Where an import stands. */
  Standing standing(Actor actor, long id);

  /** Waits until the work on an import is done. */
  void await(Actor actor, long id);

  /** What would happen to the first rows. */
  default Preview preview(Actor actor, long id) {
    return preview(actor, id, null, 1);
  }

  /**
   * What would happen to some rows.
   *
   * @param outcome only the rows of this one, or null for all
   * @param page from 1
   */
  Preview preview(Actor actor, long id, @Nullable Outcome outcome, int page);

  /** Changes what the columns hold; what to do with records that are there stays. */
  default void map(Actor actor, long id, List<Field> mapping) {
    map(actor, id, mapping, Existing.FILL);
  }

  /**
   * Changes what the columns hold.
   *
   * @param mapping one field a column; each but {@link Field#IGNORE} at most once
   * @param existing what to do with records that are there
   * @throws org.polyphony.platform.shared.Refused if a field comes twice
   */
  void map(Actor actor, long id, List<Field> mapping, Existing existing);

  /** Forgets a table that was not applied. */
  void discard(Actor actor, long id);

  /**
   * Adds and changes the records of all good rows.
   *
   * @return how many records were added or changed so far
   */
  long apply(Actor actor, long id);

  /** Stops the writing; what was written can be taken back, the other rows come back as a file. */
  void stop(Actor actor, long id);

  /** What taking an import back would keep, as far as the records themselves tell. */
  Undone conflicts(Actor actor, long id);

  /**
   * Removes what an import added and restores what it changed, but for what somebody changed or
   * uses since.
   */
  Undone undo(Actor actor, long id);

  /** The headings of the rows that were left out. */
  List<String> leftOutHead(Actor actor, long id);

  /** How the file of an import was read. */
  Dialect dialect(Actor actor, long id);

  /** What taking an import back did. */
  Undone undone(Actor actor, long id);

  /** The latest imports that were applied. */
  List<Batch> applied(Actor actor);

  /**
   * The rows that were or would be left out, with the reason in a column of its own, to be
   * corrected and brought in again.
   *
   * @param rows is given one after the other
   */
  void leftOut(Actor actor, long id, Consumer<List<String>> rows);
}
