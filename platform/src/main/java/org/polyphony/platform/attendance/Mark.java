package org.polyphony.platform.attendance;

import java.util.Locale;

/** Whether somebody was there. */
public enum Mark {
  /** Nobody has said so yet; this is not absent. */
  OPEN,
  PRESENT,
  ABSENT;

  /** The name in messages and forms. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The message key of its name. */
  public String textKey() {
    return "attendance.mark." + slug();
  }
}
