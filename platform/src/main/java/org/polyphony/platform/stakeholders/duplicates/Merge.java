package org.polyphony.platform.stakeholders.duplicates;

import java.time.Instant;
import java.util.List;
import org.polyphony.platform.stakeholders.imports.FieldChange;

/**
 * Two records that were made one.
 *
 * @param id the number of the merge
 * @param survivor the number of the record that stayed
 * @param merged the number of the one that went
 * @param person whether they are people
 * @param names of the survivor and of the merged one, for the reader
 * @param changes the survivor's fields that took the other's value
 * @param actor who did it
 * @param at when
 * @param undone whether it was taken apart
 * @param kept what stayed since somebody changed it: from what the merge wrote to what is there
 */
public record Merge(
    long id,
    long survivor,
    long merged,
    boolean person,
    Names names,
    List<FieldChange> changes,
    String actor,
    Instant at,
    boolean undone,
    List<FieldChange> kept) {

  /**
   * The names of two records.
   *
   * @param survivor of the one that stays
   * @param merged of the other
   */
  public record Names(String survivor, String merged) {}
}
