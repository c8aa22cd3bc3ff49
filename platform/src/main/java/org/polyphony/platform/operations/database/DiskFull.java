package org.polyphony.platform.operations.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.operations.StartRefused;

/** Tells a full disk apart from every other failure, by what the operating system says (ENOSPC). */
final class DiskFull {
  private static final String ENOSPC = "No space left on device";

  private DiskFull() {}

  static boolean saidBy(@Nullable String message) {
    return message != null && (message.contains(ENOSPC) || message.contains("Disk quota exceeded"));
  }

  static Optional<StartRefused> refusal(Path folder, Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (saidBy(at.getMessage())) {
        return Optional.of(refusal(folder, usable(folder), failure));
      }
    }
    return Optional.empty();
  }

  static StartRefused refusal(Path folder, long usableBytes, @Nullable Throwable cause) {
    return new StartRefused(
        "The disk that holds "
            + folder
            + " is full ("
            + (usableBytes >> 20)
            + " MB free): make at least 1 GB of room or set POLYPHONY_DATA to a folder on another disk.",
        cause);
  }

  private static long usable(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace();
    } catch (IOException e) {
      return 0;
    }
  }
}
