package org.polyphony.platform.results;

/** What a measurement speaks of. The three are shown apart and never added up. */
public enum ResultLevel {
  /** Something was done: a workshop was held, a film was made. */
  OUTPUT,
  /** People or groups know, can or do something that they did not before. */
  OUTCOME,
  /** A goal has come nearer. */
  GOAL;

  /** The name in messages. */
  public String slug() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
