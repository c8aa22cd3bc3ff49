package org.polyphony.launcher.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.InputRefused;
import picocli.CommandLine.Option;

/** Where the data folder is: the same places in which the server looks. */
final class DataOptions {
  private static final String DATA = "POLYPHONY_DATA";
  static final String CONFIG = "POLYPHONY_CONFIG";

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Settings file (default: polyphony.conf in the data folder).")
  @Nullable Path config;

  /** The settings file that was named, if one was. */
  @Nullable Path config(Map<String, String> environment) {
    @Nullable String named = environment.get(CONFIG);
    return config != null || named == null || named.isBlank() ? config : Path.of(named);
  }

  /** The data folder; it need not exist. */
  Path folder(Map<String, String> environment) {
    @Nullable String named = environment.get(DATA);
    @Nullable Path file = config(environment);
    if ((named == null || named.isBlank()) && file != null) {
      named = inFile(file);
    }
    return Path.of(named == null || named.isBlank() ? "data" : named).toAbsolutePath().normalize();
  }

  private static @Nullable String inFile(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .map(String::strip)
          .filter(line -> line.startsWith(DATA + "="))
          .map(line -> line.substring(DATA.length() + 1).strip().replaceAll("^\"|\"$", ""))
          .findFirst()
          .orElse(null);
    } catch (IOException e) {
      throw new InputRefused(
          "launcher.server", "The settings file " + file + " cannot be read: check its name.");
    }
  }
}
