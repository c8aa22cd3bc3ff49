package org.polyphony.platform.exchanges;

/** How far a participant has come. */
public enum ParticipantState {
  PROPOSED,
  INVITED,
  ACCEPTED,
  DECLINED,
  ATTENDED,
  ABSENT;

  /** The name in messages. */
  public String slug() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** Whether the participant was there. */
  public boolean attended() {
    return this == ATTENDED;
  }
}
