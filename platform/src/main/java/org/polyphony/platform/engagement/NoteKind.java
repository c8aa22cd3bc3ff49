package org.polyphony.platform.engagement;

import java.util.Locale;

/** How people were in touch. */
public enum NoteKind {
  MEETING,
  CALL,
  MAIL,
  EVENT,
  DOCUMENT,
  OTHER;

  /** The message key of its name. */
  public String textKey() {
    return "engagement.kind." + slug();
  }

  /** How addresses write it. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
