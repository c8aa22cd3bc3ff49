package org.polyphony.platform.registration;

/** How far a registration has come. */
public enum RegistrationState {
  /** Waits for the organizer's approval; holds no seat. */
  REQUESTED,
  /** Holds a seat. */
  REGISTERED,
  /** Holds a seat until a deadline, to be confirmed. */
  OFFERED,
  /** Waits for a seat. */
  WAITING,
  /** The organizer said no. */
  REFUSED,
  /** Given up by the person or by the organizer. */
  CANCELLED,
  /** A seat was offered and not confirmed in time. */
  LAPSED;

  /** The name in messages. */
  public String slug() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** The message key of its name. */
  public String textKey() {
    return "registration.state." + slug();
  }

  /** Whether a seat is held. */
  public boolean seated() {
    return this == REGISTERED || this == OFFERED;
  }

  /** Whether it is over. */
  public boolean over() {
    return this == REFUSED || this == CANCELLED || this == LAPSED;
  }
}
