package org.polyphony.platform.followup;

/** What one may need to be allowed in this module. */
public final class Permissions {

  /** See who was asked and answered, and what was stated. */
  public static final String READ = "followup.read";

  /** Start and change a follow-up, write statements. */
  public static final String EDIT = "followup.edit";

  /** Confirm or decline what somebody else stated. */
  public static final String CONFIRM = "followup.confirm";

  private Permissions() {}
}
