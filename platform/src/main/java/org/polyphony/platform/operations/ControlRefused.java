package org.polyphony.platform.operations;

import org.jspecify.annotations.Nullable;

/** A command was not done; the message is one sentence with the cure. */
public final class ControlRefused extends Exception {
  private static final long serialVersionUID = 1L;
  private static final int FAILED = 1;
  private static final int WRONG_USAGE = 2;

  private final int exitCode;

  private ControlRefused(String sentence, int exitCode, @Nullable Throwable cause) {
    super(sentence, cause);
    this.exitCode = exitCode;
  }

  /** Understood, but it cannot be done: exit code 1. */
  public static ControlRefused because(String sentence) {
    return new ControlRefused(sentence, FAILED, null);
  }

  /** Understood, but it failed: exit code 1. */
  public static ControlRefused because(String sentence, Throwable cause) {
    return new ControlRefused(sentence, FAILED, cause);
  }

  /** Not understood: exit code 2. */
  public static ControlRefused usage(String sentence) {
    return new ControlRefused(sentence, WRONG_USAGE, null);
  }

  /** What the launcher ends with. */
  public int exitCode() {
    return exitCode;
  }
}
