package org.polyphony.platform.stakeholders;

import java.util.List;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.ui.Fact;

/**
 * What a module brings to the timeline on the page of an organisation or a person. A bean of a
 * higher module; whoever may not see its records gets nothing.
 */
public interface HappeningSource {

  /**
   * The kinds of entries, as message keys such as {@code engagement.kind.meeting}; what follows the
   * last dot is written in addresses and is unlike that of any other source.
   */
  List<String> kinds();

  /**
   * The newest entries about a stakeholder.
   *
   * @param kind one of {@link #kinds()}, or empty for all of this source
   * @param most at most this many
   */
  List<Happening> newest(Actor actor, Mention stakeholder, String kind, int most);

  /** How many entries there are. */
  long count(Actor actor, Mention stakeholder, String kind);

  /** What sums up the entries, shown above them. */
  default List<Fact> facts(Actor actor, Mention stakeholder) {
    return List.of();
  }

  /** What the actor can do about the stakeholder in this module. */
  default List<Action> actions(Actor actor, Mention stakeholder) {
    return List.of();
  }

  /**
   * A link on the page of the stakeholder.
   *
   * @param textKey message key of its words
   * @param path where it leads
   */
  record Action(String textKey, String path) {}
}
