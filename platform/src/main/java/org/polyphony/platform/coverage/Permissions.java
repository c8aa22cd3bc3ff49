package org.polyphony.platform.coverage;

/** What one may need to be allowed in this module. */
public final class Permissions {

  /** See the coverage, and whom to invite. */
  public static final String READ = "coverage.read";

  /** Take the tables out as files. */
  public static final String EXPORT = "coverage.export";

  private Permissions() {}
}
