package org.polyphony.platform.privacy;

import java.util.Locale;

/** How a decision reached the organization. */
public enum Way {
  /** By a form on a page. */
  FORM,
  /** By a signed paper. */
  PAPER,
  /** By mail. */
  MAIL,
  /** Said to somebody. */
  SPOKEN,
  /** By the person, on the own page behind a signed link. */
  LINK,
  /** Nobody said anything: a law, an agreement or a rule. */
  RULE;

  /** The message key of its name. */
  public String textKey() {
    return "privacy.way." + name().toLowerCase(Locale.ROOT);
  }
}
