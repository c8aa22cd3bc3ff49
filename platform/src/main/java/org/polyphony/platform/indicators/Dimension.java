package org.polyphony.platform.indicators;

/** By what a figure is broken down. */
public enum Dimension {
  SEX,
  GROUP,
  REGION,
  COUNTRY,
  INSTRUMENT,
  KIND,
  OUTCOME;

  /** The name in messages and addresses. */
  public String slug() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
