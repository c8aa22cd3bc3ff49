package org.polyphony.platform.fields;

import org.polyphony.platform.shared.Actor;

/** What a module that keeps values of own fields says of them. A bean of a higher module. */
public interface FieldUse {

  /** How many records hold a value, removed records and those that nobody may see included. */
  long holding(String key);

  /** The same of those that the actor may know of. */
  long holding(Actor actor, String key);

  /** How many records hold this value. */
  long holding(String key, String value);
}
