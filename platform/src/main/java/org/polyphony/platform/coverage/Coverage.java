package org.polyphony.platform.coverage;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.stakeholders.Registry;

/**
 * Who is engaged, who is silent, who is missing. Engaged is who took part in an exchange that was
 * asked for, or for whom somebody did; and, unless one goal or area is asked for, who holds a role
 * now. Needs {@code coverage.read}; whom the actor may not see is in no count and no list.
 */
public interface Coverage {

  /**
   * The whole picture.
   *
   * @param matrix by region and group
   * @param balance of those known and those engaged
   */
  record Picture(Matrix matrix, Balance balance) {}

  /** The whole picture. */
  Picture picture(Actor actor, CoverageFilter filter);

  /**
   * The records behind a cell, by name.
   *
   * @param row key of a region, {@link Matrix#NONE}, or empty for all
   * @param group key of a group, {@link Matrix#NONE}, or empty for all
   * @param engaged only the engaged, or only the others; null for both
   */
  Slice<Registry.Row> records(
      Actor actor,
      CoverageFilter filter,
      String row,
      String group,
      @Nullable Boolean engaged,
      PageRequest page);

  /** All of them; needs {@code coverage.export}; what is confidential is logged. */
  void export(
      Actor actor,
      CoverageFilter filter,
      String row,
      String group,
      @Nullable Boolean engaged,
      Consumer<Registry.Row> sink);

  /** What to do about each cell in which nobody is engaged, the silent ones first. */
  List<Proposal> invite(Actor actor, CoverageFilter filter);

  /** Keys of the rows, in their order. */
  List<String> rows(CoverageFilter filter);
}
