package org.polyphony.platform.stakeholders;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.polyphony.platform.shared.Actor;

/** Lists of records that a higher module keeps by name; it offers one bean of this. */
public interface FixedLists {

  /** The lists that the actor may put records into, by number. */
  Map<Long, String> names(Actor actor);

  /**
   * Who is in a list, or fits a saved filter, as a condition of SQL.
   *
   * @param column refers to a stakeholder; never what somebody typed
   * @throws org.polyphony.platform.shared.NotFound if the actor may not know of the list
   */
  Registry.Condition members(Actor actor, long list, String column);

  /** Puts records into a list; returns those that were not in it. */
  Set<Long> join(Actor actor, long list, Collection<Long> stakeholders);

  /** Takes records out of a list. */
  void leave(Actor actor, long list, Collection<Long> stakeholders);
}
