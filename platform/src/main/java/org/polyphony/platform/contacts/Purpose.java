package org.polyphony.platform.contacts;

import java.util.Locale;

/** What a contact point is for. */
public enum Purpose {
  GENERAL,
  MAILINGS,
  INVITATIONS,
  FINANCE,
  PRESS,
  PRIVATE;

  /** Message key of its name. */
  public String textKey() {
    return "contacts.purpose." + name().toLowerCase(Locale.ROOT);
  }
}
