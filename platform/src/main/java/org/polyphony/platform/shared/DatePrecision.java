package org.polyphony.platform.shared;

/** How exactly a date is known. */
public enum DatePrecision {
  DAY,
  MONTH,
  YEAR
}
