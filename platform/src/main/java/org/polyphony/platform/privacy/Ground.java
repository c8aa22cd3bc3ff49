package org.polyphony.platform.privacy;

import java.util.Locale;

/** Why a person was erased: Regulation (EU) 2016/679, Article 17 (1), or an own rule. */
public enum Ground {
  /** The person asked for it. */
  REQUEST,
  /** Point (b): consent was taken back. */
  WITHDRAWN,
  /** Point (a): the data are needed no more. */
  UNNEEDED,
  /** Point (c): the person objected. */
  OBJECTED,
  /** Point (d): they should never have been kept. */
  UNLAWFUL,
  /** Point (e): the law demands it. */
  LEGAL,
  /** A rule of the organization. */
  OWN;

  /** The message key of its name. */
  public String textKey() {
    return "privacy.ground." + name().toLowerCase(Locale.ROOT);
  }
}
