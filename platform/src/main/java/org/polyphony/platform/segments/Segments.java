package org.polyphony.platform.segments;

import java.util.List;
import java.util.function.Consumer;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.stakeholders.Registry;

/**
 * Saved parts of the registry. Reading needs {@code segments.read}, every change {@code
 * segments.edit}. Who is in a segment is what the reader may see of it: two readers may see two
 * counts.
 */
public interface Segments {

  /**
   * Saves who fits a filter; a fixed one keeps those whom the actor sees now.
   *
   * @return its number
   * @throws org.polyphony.platform.shared.Refused with the field to blame
   */
  long save(Actor actor, String name, boolean fixed, Registry.Filter filter);

  /**
   * Gives it another name.
   *
   * @param version the version the change began from
   */
  void rename(Actor actor, long id, long version, String name);

  /** Takes one record out of a fixed segment. */
  void leave(Actor actor, long id, long stakeholder);

  /** Puts one record into a fixed segment. */
  void join(Actor actor, long id, long stakeholder);

  /** Takes the segment out of the list; the records stay. */
  void remove(Actor actor, long id);

  /** Brings a removed one back. */
  void restore(Actor actor, long id);

  /** One, removed or not. */
  Segment get(Actor actor, long id);

  /** All, by name. */
  List<Segment> all(Actor actor);

  /**
   * Who is in it, by name.
   *
   * @return the total of a dynamic one is at most {@link Registry#COUNT_LIMIT} + 1
   */
  Slice<Registry.Row> members(Actor actor, long id, PageRequest page);

  /** How many fit a filter; at most {@link Registry#COUNT_LIMIT} + 1, which means "more than". */
  long count(Actor actor, Registry.Filter filter);

  /** All who are in it; needs {@code segments.export}; what is confidential is logged. */
  void export(Actor actor, long id, Consumer<List<Registry.Row>> sink);
}
