package org.polyphony.platform.fields;

/** What a module that keeps values of own fields says of them. A bean of a higher module. */
public interface FieldUse {

  /** How many records hold a value, removed records included. */
  long holding(String key);

  /** How many records hold this value. */
  long holding(String key, String value);
}
