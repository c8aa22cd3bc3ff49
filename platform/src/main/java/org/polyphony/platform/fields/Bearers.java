package org.polyphony.platform.fields;

/** Which records have a field. */
public enum Bearers {
  ORGANISATIONS,
  PEOPLE,
  BOTH;

  /** The message key of its name. */
  public String textKey() {
    return "fields.bearers." + name();
  }

  /** Whether people (or else organizations) have it. */
  public boolean include(boolean people) {
    return this == BOTH || people == (this == PEOPLE);
  }
}
