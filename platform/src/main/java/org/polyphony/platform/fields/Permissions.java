package org.polyphony.platform.fields;

/** What one may need to be allowed in this module. */
public final class Permissions {

  /** Say which fields there are. */
  public static final String DEFINE = "fields.define";

  /** See and fill in restricted fields. */
  public static final String RESTRICTED = "fields.restricted";

  /** See and fill in sensitive fields. */
  public static final String SENSITIVE = "fields.sensitive";

  private Permissions() {}
}
