package org.polyphony.platform.stakeholders;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Actor;

/**
 * What a module adds to the page of an organisation or a person. A bean of a higher module; whoever
 * may not see its records gets nothing.
 */
@FunctionalInterface
public interface RecordParts {

  /** The parts, in the order in which they stand on the page. */
  List<Part> of(Actor actor, Mention stakeholder);

  /**
   * One part.
   *
   * @param titleKey message key of its heading
   * @param lines what is known, in the reader's words
   * @param noneKey message key of what stands there while nothing is known
   * @param actions what the actor can do
   */
  record Part(
      String titleKey, List<Line> lines, String noneKey, List<HappeningSource.Action> actions) {

    /** Keeps unchangeable copies. */
    public Part {
      lines = List.copyOf(lines);
      actions = List.copyOf(actions);
    }
  }

  /**
   * One line.
   *
   * @param label in front, such as a kind or a date; may be empty
   * @param text what is known
   * @param path the page of it, or null
   * @param detail a date, a reason; may be empty
   * @param edit where it can be changed, or null
   */
  record Line(
      String label, String text, @Nullable String path, String detail, @Nullable String edit) {}
}
