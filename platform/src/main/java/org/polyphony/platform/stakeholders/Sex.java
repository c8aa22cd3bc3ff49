package org.polyphony.platform.stakeholders;

/** As a person states it, for figures by sex; what nobody asked counts as not stated. */
public enum Sex {
  FEMALE,
  MALE,
  OTHER,
  NOT_STATED
}
