package org.polyphony.platform.results.recommendations;

/** Whence a recommendation comes. */
public enum RecommendationSource {
  EXPERT,
  EVALUATION,
  SESSION,
  REVIEW;

  /** The name in messages and addresses. */
  public String slug() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
