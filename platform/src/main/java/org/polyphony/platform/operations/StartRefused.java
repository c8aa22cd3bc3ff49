package org.polyphony.platform.operations;

import org.jspecify.annotations.Nullable;

/**
 * The application cannot start, for a reason the person at the keyboard can cure. The message is
 * one sentence naming the place, the value and the cure; it is printed alone, without a stack
 * trace, and the process ends with exit code 1.
 */
public final class StartRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StartRefused(String sentence) {
    super(sentence);
  }

  public StartRefused(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }

  /** The refusal inside a chain of causes, or null when there is none. */
  public static @Nullable StartRefused in(@Nullable Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof StartRefused refused) {
        return refused;
      }
    }
    return null;
  }
}
