package org.polyphony.platform.stakeholders.duplicates;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.polyphony.platform.shared.Actor;

/**
 * Makes one record of two, and two of one again. Needs {@code stakeholders.edit}; a record that the
 * actor may not see does not exist.
 */
public interface Merges {

  /**
   * What would be decided.
   *
   * @param survivor the record that stays
   * @param merged the one that goes
   * @throws org.polyphony.platform.shared.Refused if the two cannot become one
   */
  MergeDraft draft(Actor actor, long survivor, long merged);

  /**
   * Merges: everything attached moves, in all modules, in one transaction.
   *
   * @param versions of the survivor and of the other, as they were shown
   * @param taken the fields in which the survivor takes the other's value
   * @return the number of the merge
   * @throws org.polyphony.platform.shared.Refused as {@link #draft}, or if somebody changed one
   */
  long merge(Actor actor, long survivor, long merged, Versions versions, Set<String> taken);

  /** A merge by its number. */
  Merge get(Actor actor, long id);

  /** The merges into a record that were not taken apart, the latest first. */
  List<Merge> into(Actor actor, long survivor);

  /** Where a merged record went; empty for one that was not merged. */
  Optional<Long> survivor(Actor actor, long merged);

  /**
   * Takes a merge apart: each side gets back its own, but for what somebody changed since.
   *
   * @return the merge with what stayed
   * @throws org.polyphony.platform.shared.Refused if it was taken apart already
   */
  Merge unmerge(Actor actor, long id);

  /**
   * The versions of two records.
   *
   * @param survivor of the one that stays
   * @param merged of the other
   */
  record Versions(long survivor, long merged) {}
}
