package org.polyphony.algorithms.dedupe;

/** What a field holds, and with it how two of its values are compared. */
public enum FieldType {
  /** One part of a person's name: spelling, sound, initial. */
  NAME,
  /** A whole name of one person, its parts in any order. */
  FULL_NAME,
  /** Several people, such as the authors of a paper, in any order, abbreviated or not. */
  PEOPLE,
  /** An organization: institution, acronym, departments and place may stand in one text. */
  ORGANIZATION,
  /** Words: titles, addresses, places. */
  TEXT,
  /** A number or identifier: digits may be mistyped or exchanged. */
  CODE,
  /** One of a few values that each set may spell in its own way. */
  CATEGORY,
  /** A day: day and month may be exchanged, digits mistyped. */
  DATE,
  /** A year. */
  YEAR,
  /** An e-mail address. */
  EMAIL,
  /** A telephone number, with or without country code. */
  PHONE
}
