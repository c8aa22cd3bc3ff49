package org.polyphony.platform.privacy;

import java.util.Locale;

/** Why personal data may be used: Regulation (EU) 2016/679, Article 6 (1), or an own rule. */
public enum Basis {
  /** Point (a): the person agreed. */
  CONSENT,
  /** Point (b): an agreement with the person needs it. */
  CONTRACT,
  /** Point (c): the law demands it. */
  LEGAL,
  /** Point (d): somebody's life depends on it. */
  VITAL,
  /** Point (e): a task in the public interest needs it. */
  PUBLIC,
  /** Point (f): a legitimate interest, weighed against the person's. */
  LEGITIMATE,
  /** A rule of an organization to which the regulation does not apply. */
  OWN;

  /** The message key of its name. */
  public String textKey() {
    return "privacy.basis." + name().toLowerCase(Locale.ROOT);
  }
}
