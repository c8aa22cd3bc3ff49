package org.polyphony.platform.invitations;

import org.jspecify.annotations.Nullable;

/**
 * Which invitations a list shows.
 *
 * @param text part of a name or an address; empty for all
 * @param state how far they have come; null for all
 * @param unreachable only those without an address
 */
public record GuestFilter(String text, @Nullable InvitationState state, boolean unreachable) {

  /** No condition. */
  public static final GuestFilter ALL = new GuestFilter("", null, false);
}
