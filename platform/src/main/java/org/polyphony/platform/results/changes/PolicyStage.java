package org.polyphony.platform.results.changes;

/** How far a law, policy, strategy, programme or agreement has come, in the order of the way. */
public enum PolicyStage {
  DIAGNOSTIC,
  DRAFT,
  BEFORE_THE_AUTHORITY,
  ADOPTED,
  APPLIED;

  /** The name in messages and addresses. */
  public String slug() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
