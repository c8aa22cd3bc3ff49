package org.polyphony.platform.engagement;

/** What one may need to be allowed in this module. */
public final class Permissions {

  /** Read notes and promises about the stakeholders one may see. */
  public static final String READ = "engagement.read";

  /** Write notes, make promises, own what is open. */
  public static final String EDIT = "engagement.edit";

  /** Take the register of commitments out as a file. */
  public static final String EXPORT = "engagement.export";

  /** See what an account knew and owns, and give it to another. */
  public static final String HAND_OVER = "engagement.hand-over";

  private Permissions() {}
}
