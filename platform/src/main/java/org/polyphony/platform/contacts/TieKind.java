package org.polyphony.platform.contacts;

import java.util.Locale;

/** How one stakeholder is tied to another; said from the first to the second. */
public enum TieKind {
  MEMBER(true),
  PART(true),
  FUNDS(true),
  ADVISES(true),
  REPRESENTS(true),
  SUCCEEDS(true),
  PARTNERS(false),
  KNOWS(false),
  COMPETES(false);

  private final boolean directed;

  TieKind(boolean directed) {
    this.directed = directed;
  }

  /** Whether it reads otherwise from the other end. */
  public boolean directed() {
    return directed;
  }

  /** Message key of its name, read from one end. */
  public String textKey(boolean fromFirst) {
    String end = directed && !fromFirst ? "-of" : "";
    return "contacts.tie." + name().toLowerCase(Locale.ROOT) + end;
  }
}
