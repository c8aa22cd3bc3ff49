package org.polyphony.platform.privacy;

/** What one may need to be allowed in this module. */
public final class Permissions {

  /** See what people agreed to. */
  public static final String READ = "privacy.read";

  /** Record what people agreed to. */
  public static final String EDIT = "privacy.edit";

  /** Read all that is kept of a person, and give it to that person. */
  public static final String EXPORT = "privacy.export";

  /** Erase people for good. */
  public static final String ERASE = "privacy.erase";

  private Permissions() {}
}
