package org.polyphony.platform.privacy;

import java.time.LocalDate;
import java.util.Locale;

/** How a person stands to a purpose on one day. */
public enum Standing {
  /** Given, or based on something else than consent, and not over. */
  GIVEN,
  /** Given, and over within {@link #SOON} days. */
  EXPIRING,
  /** Was given, is over. */
  EXPIRED,
  /** Taken back, or objected to. */
  WITHDRAWN;

  /** How many days before its end a consent is called expiring. */
  public static final int SOON = 60;

  /** How a person stands who decided this last. */
  public static Standing of(Decision decision, LocalDate today) {
    LocalDate expires = decision.draft().expiresOn();
    if (!decision.draft().given()) {
      return WITHDRAWN;
    }
    if (expires == null || expires.isAfter(today.plusDays(SOON))) {
      return GIVEN;
    }
    return expires.isAfter(today) ? EXPIRING : EXPIRED;
  }

  /** Whether people may be written to, shown or asked. */
  public boolean holds() {
    return this == GIVEN || this == EXPIRING;
  }

  /** The name in addresses. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The message key of its name. */
  public String textKey() {
    return "privacy.standing." + slug();
  }
}
