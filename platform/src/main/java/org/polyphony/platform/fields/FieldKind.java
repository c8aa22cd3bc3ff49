package org.polyphony.platform.fields;

/** What a field holds. */
public enum FieldKind {
  /** Words, at most 2,000 characters. */
  TEXT,
  /** A decimal number of at most fifteen digits before the point and six after it. */
  NUMBER,
  /** A date as far as it is known: 2017, 2017-06, 2017-06-15. */
  DATE,
  /** One of the field's own choices. */
  CHOICE,
  /** A country or area by its code. */
  COUNTRY;

  /** The message key of its name. */
  public String textKey() {
    return "fields.kind." + name();
  }

  /** Whether values are compared whole, so that one can be chosen from a list. */
  public boolean listed() {
    return this == CHOICE || this == COUNTRY;
  }
}
