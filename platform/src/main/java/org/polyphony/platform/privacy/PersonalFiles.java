package org.polyphony.platform.privacy;

import org.polyphony.platform.shared.Actor;

/** All that is kept of a person, to be given to that person. Needs {@code privacy.export}. */
public interface PersonalFiles {

  /** Reads it. What would tell of people whom the actor may not see is left out. */
  PersonalFile of(Actor actor, long person);

  /** Reads it to be given out, which is logged. */
  PersonalFile given(Actor actor, long person);
}
