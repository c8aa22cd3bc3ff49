package org.polyphony.platform.results.changes;

/** What changed in an institution. */
public enum ChangeKind {
  LAW,
  POLICY,
  STRATEGY,
  PROGRAMME,
  AGREEMENT;

  /** The name in messages and addresses. */
  public String slug() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
