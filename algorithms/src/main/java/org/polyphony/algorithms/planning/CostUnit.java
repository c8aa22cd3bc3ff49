package org.polyphony.algorithms.planning;

import java.util.Locale;

/** What a price is multiplied with. */
enum CostUnit {
  /** Once. */
  FIXED,
  /** Each day of the instrument's length. */
  DAY,
  /** Each participant. */
  PERSON,
  /** Each participant and day. */
  PERSON_DAY,
  /** Each country. */
  COUNTRY,
  /** Each working language beyond the first. */
  LANGUAGE,
  /** Each working language beyond the first, and day. */
  LANGUAGE_DAY;

  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  boolean ofPersons() {
    return this == PERSON || this == PERSON_DAY;
  }

  boolean ofDays() {
    return this == DAY || this == PERSON_DAY || this == LANGUAGE_DAY;
  }

  boolean ofLanguages() {
    return this == LANGUAGE || this == LANGUAGE_DAY;
  }
}
