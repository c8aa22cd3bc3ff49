package org.polyphony.platform.assessments;

/** What one may need to be allowed in this module. */
public final class Permissions {

  /** See assessments, needs and offers. */
  public static final String READ = "assessments.read";

  /** Assess, and record needs and offers. */
  public static final String EDIT = "assessments.edit";

  /** Take the lists out as files. */
  public static final String EXPORT = "assessments.export";

  private Permissions() {}
}
