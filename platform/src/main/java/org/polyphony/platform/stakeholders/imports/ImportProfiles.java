package org.polyphony.platform.stakeholders.imports;

import java.util.List;
import org.polyphony.platform.shared.Actor;

/**
 * What the office knows of its lists: what their columns hold, and what values mean that no
 * catalogue knows. Everything here needs {@code stakeholders.import}.
 */
public interface ImportProfiles {

  /** The names of all profiles, sorted. */
  List<String> names(Actor actor);

  /**
   * Keeps how a list is read, under a name. A profile of the same name is replaced.
   *
   * @throws org.polyphony.platform.shared.Refused if there is no name, or it is too long
   */
  void save(Actor actor, long id, String name);

  /**
   * Reads a list as a profile says.
   *
   * @throws org.polyphony.platform.shared.Refused if there is no profile of this name
   */
  void use(Actor actor, long id, String name);

  /** The values of a list that no catalogue knows, each once, the most frequent first. */
  List<Unmatched> unmatched(Actor actor, long id);

  /** Says what such values mean, for this list and for its profile if it has one. */
  void fix(Actor actor, long id, Fixes fixes);
}
