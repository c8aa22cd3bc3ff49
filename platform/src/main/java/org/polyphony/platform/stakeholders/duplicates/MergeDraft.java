package org.polyphony.platform.stakeholders.duplicates;

import java.util.List;

/**
 * A merge to be decided.
 *
 * @param survivor the number of the record that stays
 * @param merged the number of the other
 * @param person whether they are people
 * @param names of both
 * @param versions of both, to be given back
 * @param fields that differ
 * @param attached how many entries of other kinds would move
 * @param reasons what speaks for and against the two being one
 */
public record MergeDraft(
    long survivor,
    long merged,
    boolean person,
    Merge.Names names,
    Merges.Versions versions,
    List<Field> fields,
    long attached,
    List<Why> reasons) {

  /**
   * A field in which the two differ.
   *
   * @param field its name in the code, such as {@code name.fr}
   * @param own what the survivor holds; empty for nothing
   * @param other what it would take
   * @param taken whether taking is proposed
   */
  public record Field(String field, String own, String other, boolean taken) {}
}
