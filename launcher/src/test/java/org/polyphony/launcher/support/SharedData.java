package org.polyphony.launcher.support;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Published data that lies beside the repository and is not part of it. */
public final class SharedData {

  private SharedData() {}

  /** A path under {@code shared/data}; the test is left out, by name, where it is missing. */
  public static Path path(String name) {
    Path path = Path.of("../../shared/data").resolve(name);
    if (!Files.exists(path)) {
      System.err.println("Left out, because shared/data/" + name + " is missing");
      Assumptions.abort("shared/data/" + name + " is missing");
    }
    return path;
  }
}
