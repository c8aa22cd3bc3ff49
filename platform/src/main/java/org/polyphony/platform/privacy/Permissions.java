package org.polyphony.platform.privacy;

/** What one may need to be allowed in this module. */
public final class Permissions {

  /** See what people agreed to. */
  public static final String READ = "privacy.read";

  /** Record what people agreed to. */
  public static final String EDIT = "privacy.edit";

  private Permissions() {}
}
