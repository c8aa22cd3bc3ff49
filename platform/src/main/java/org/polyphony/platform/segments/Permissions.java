package org.polyphony.platform.segments;

/** What one may need to be allowed in this module. */
public final class Permissions {

  /** See segments and who is in them. */
  public static final String READ = "segments.read";

  /** Save, change and remove segments. */
  public static final String EDIT = "segments.edit";

  /** Take who is in a segment out as a file. */
  public static final String EXPORT = "segments.export";

  private Permissions() {}
}
