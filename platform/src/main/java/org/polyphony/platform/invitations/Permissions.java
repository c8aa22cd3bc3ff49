package org.polyphony.platform.invitations;

/** What one may need in this module. */
public final class Permissions {

  /** See who is invited and what they answered. */
  public static final String READ = "invitations.read";

  /** Invite, write to people again, take an invitation back. */
  public static final String MANAGE = "invitations.manage";

  private Permissions() {}
}
