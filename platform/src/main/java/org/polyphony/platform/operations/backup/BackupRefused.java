package org.polyphony.platform.operations.backup;

import org.jspecify.annotations.Nullable;

/** A backup cannot be written or restored; the message is one sentence with the cure. */
public final class BackupRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BackupRefused(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }

  BackupRefused(String sentence) {
    super(sentence);
  }
}
