package org.polyphony.platform.identity;

/** What somebody does in the organisation. Which permissions follow is said module by module. */
public enum Role {
  /** Installs and runs the product, gives and takes access; may everything. */
  ADMINISTRATOR,
  /** Plans, runs and reports strategies and exchanges. */
  PROGRAMME_OFFICER,
  /** Opens and moderates dialogues and communities. */
  FACILITATOR,
  /** National contact point: registers a delegation, reports. */
  FOCAL_POINT,
  /** Reads everything behind the figures, changes nothing. */
  EVALUATOR,
  /** Takes part. */
  MEMBER;

  /** The message key of the role's name. */
  public String textKey() {
    return "identity.role." + name();
  }
}
