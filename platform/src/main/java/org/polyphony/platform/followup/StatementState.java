package org.polyphony.platform.followup;

/** How far an outcome statement has come. */
public enum StatementState {
  /** Somebody says so. */
  STATED,
  /** A second person confirmed it: it counts as a result. */
  CONFIRMED,
  /** Somebody found, with a reason, that it does not hold or does not belong here. */
  DECLINED;

  /** The name in addresses and messages. */
  public String slug() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
