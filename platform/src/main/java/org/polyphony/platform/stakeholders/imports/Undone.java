package org.polyphony.platform.stakeholders.imports;

import java.util.List;

/**
 * What an undo did, or would do.
 *
 * @param removed how many records it removed
 * @param restored how many records got their fields back
 * @param kept the records it left, wholly or in some fields; at most 200
 */
public record Undone(long removed, long restored, List<Kept> kept) {

  /** Why something was left. */
  public enum Reason {
    /** Somebody changed the record since. */
    CHANGED,
    /** Something refers to it. */
    USED,
    /** Somebody changed the same fields since. */
    FIELDS,
    /** The person was erased for good since. */
    ERASED
  }

  /**
   * A record that was left, wholly or in some fields.
   *
   * @param id its number
   * @param person whether it is a person
   * @param reason why
   * @param fields for {@link Reason#FIELDS}: from what the import wrote to what stands there now
   */
  public record Kept(long id, boolean person, Reason reason, List<FieldChange> fields) {}
}
