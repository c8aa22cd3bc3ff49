package org.polyphony.platform.stakeholders;

/**
 * How a record enters figures and who may see it.
 *
 * @param sample invented for trying the product: never in a strategy's figures
 * @param counted whether it counts as a stakeholder; bodies that are only cited do not
 * @param confidential visible only to the accounts that it names
 */
public record Marks(boolean sample, boolean counted, boolean confidential) {

  /** An ordinary record. */
  public static final Marks NONE = new Marks(false, true, false);

  /** An invented record. */
  public static final Marks SAMPLE = new Marks(true, true, false);

  boolean inFigures() {
    return counted && !sample && !confidential;
  }
}
