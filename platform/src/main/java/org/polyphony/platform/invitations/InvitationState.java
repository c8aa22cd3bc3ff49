package org.polyphony.platform.invitations;

import java.util.Locale;

/** How far an invitation has come. Whether somebody opened it is nobody's business. */
public enum InvitationState {
  /** The letter has not left yet. */
  TO_SEND,
  /** The letter has left; no answer yet. */
  SENT,
  /** The letter could not be delivered. */
  FAILED,
  ACCEPTED,
  DECLINED,
  /** Named somebody else, who got an invitation of their own. */
  SUBSTITUTED,
  /** Taken back by the organizer. */
  WITHDRAWN;

  /** The name in messages. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The message key of its name. */
  public String textKey() {
    return "invitations.state." + slug();
  }

  /** Whether an answer is still awaited. */
  public boolean waits() {
    return this == SENT || this == FAILED;
  }
}
