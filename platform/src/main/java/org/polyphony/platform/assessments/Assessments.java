package org.polyphony.platform.assessments;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Slice;

/**
 * Influence, interest and position. Reading needs {@code assessments.read}, every change {@code
 * assessments.edit}. An assessment is never changed: a later one is added, and one made by mistake
 * is removed. What concerns somebody whom the actor may not see is {@link
 * org.polyphony.platform.shared.NotFound not found}.
 */
public interface Assessments {

  /**
   * Adds an assessment.
   *
   * @return its number
   * @throws org.polyphony.platform.shared.Refused with the field to blame
   */
  long assess(Actor actor, AssessmentDraft draft);

  /**
   * Assesses as of today what was moved on the grid; strategy and position are those of the newest
   * assessment.
   *
   * @return the number of the new assessment
   */
  long move(Actor actor, long from, int influence, int interest);

  /** Takes one out of grid, lists and trails. */
  void remove(Actor actor, long id);

  /** Brings a removed one back. */
  void restore(Actor actor, long id);

  /** One, removed or not. */
  Assessment get(Actor actor, long id);

  /** All of a stakeholder, newest first. */
  List<Assessment> of(Actor actor, long stakeholder);

  /** Who stands where now. */
  Grid grid(Actor actor, GridFilter filter, boolean trails);

  /**
   * The same as a list.
   *
   * @param page sorted by {@code name}, {@code influence}, {@code interest} or {@code day} (the
   *     default: influence and interest, highest first)
   */
  Slice<Standing> list(Actor actor, GridFilter filter, PageRequest page);

  /** The newest judgement of several; nothing for whoever may not read assessments. */
  Map<Long, Ranking> newest(Actor actor, Collection<Long> stakeholders);

  /** The whole list; needs {@code assessments.export}; what is confidential is logged. */
  void export(Actor actor, GridFilter filter, Consumer<Standing> sink);
}
