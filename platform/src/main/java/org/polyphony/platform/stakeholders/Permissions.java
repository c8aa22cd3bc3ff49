package org.polyphony.platform.stakeholders;

/** What one may need to be allowed in this module. */
public final class Permissions {

  /** See organisations and people in full, search and list them. */
  public static final String READ = "stakeholders.read";

  /** Add, change, remove and restore. */
  public static final String EDIT = "stakeholders.edit";

  /** Bring in many records at once, and undo it. */
  public static final String IMPORT = "stakeholders.import";

  /** Take the list out as a file. */
  public static final String EXPORT = "stakeholders.export";

  private Permissions() {}
}
