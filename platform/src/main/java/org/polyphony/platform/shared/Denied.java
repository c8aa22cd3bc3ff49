package org.polyphony.platform.shared;

/**
 * The actor may know of the record but not do this. A visitor is asked to sign in, others see 403.
 */
public final class Denied extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String permission;

  /** Names the permission that is missing. */
  public Denied(String permission) {
    super("Permission missing: " + permission);
    this.permission = permission;
  }

  /** The permission that is missing. */
  public String permission() {
    return permission;
  }
}
