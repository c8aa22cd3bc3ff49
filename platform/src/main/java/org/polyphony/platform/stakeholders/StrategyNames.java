package org.polyphony.platform.stakeholders;

import java.util.Map;
import org.polyphony.platform.shared.Actor;

/**
 * The strategies toward which a stakeholder can have a role: the module that keeps strategies
 * offers one bean of this. To this module a strategy is a number with a name.
 */
@FunctionalInterface
public interface StrategyNames {

  /** Names in the reader's language by number, in the order in which they are to be offered. */
  Map<Long, String> names(Actor actor);
}
