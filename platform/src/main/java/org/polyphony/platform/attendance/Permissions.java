package org.polyphony.platform.attendance;

/** What one may need in this module. */
public final class Permissions {

  /** See who takes part and say who was there. */
  public static final String RECORD = "attendance.record";

  private Permissions() {}
}
