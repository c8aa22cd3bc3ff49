package org.polyphony.algorithms;

/**
 * Input that cannot be computed on. The message names the place, the value and the cure, in
 * English; callers that speak other languages use {@link #key()}.
 */
public final class InputRefused extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String key;

  /**
   * Refuses input.
   *
   * @param key a stable name of the rule, such as {@code opinion.vote.range}
   * @param message a whole sentence: place, value, cure
   */
  public InputRefused(String key, String message) {
    super(message);
    this.key = key;
  }

  /** Returns the stable name of the rule that refused the input. */
  public String key() {
    return key;
  }
}
