package org.polyphony.platform.shared;

/** The record does not exist, or the actor may not know that it does. Shown as 404 either way. */
public final class NotFound extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Names what was looked for; the text is for the log, not for people. */
  public NotFound(String what, Object id) {
    super("No " + what + " " + id);
  }
}
