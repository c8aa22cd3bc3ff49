package org.polyphony.launcher.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.InputRefused;

/** The application in a Java process of its own, started by {@code bin/server.sh}. */
final class Application {
  private static final String HOME = "polyphony.home";

  private Application() {}

  /** Runs one command in it, with our terminal, and returns its exit code. */
  static int run(String command, List<String> arguments, @Nullable Path config)
      throws InterruptedException {
    @Nullable String home = System.getProperty(HOME);
    if (home == null) {
      throw new InputRefused(
          "launcher.server", "Start this through ./polyphony, which knows where the server is.");
    }
    List<String> words = new ArrayList<>();
    words.add(Path.of(home, "bin", "server.sh").toString());
    words.add("-Dpolyphony.command=" + command);
    words.add("--");
    words.addAll(arguments);
    ProcessBuilder process = new ProcessBuilder(words).inheritIO();
    if (config != null) {
      process.environment().putAll(Map.of(DataOptions.CONFIG, config.toString()));
    }
    try {
      return process.start().waitFor();
    } catch (IOException e) {
      throw new InputRefused(
          "launcher.server", "The application cannot be started: " + e.getMessage());
    }
  }
}
