package org.polyphony.platform.results;

/** How far a law, policy, strategy, programme or agreement has come. */
public enum PolicyStage {
  DIAGNOSTIC,
  DRAFT,
  BEFORE_THE_AUTHORITY,
  ADOPTED,
  APPLIED;

  /** The name in messages. */
  public String slug() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
