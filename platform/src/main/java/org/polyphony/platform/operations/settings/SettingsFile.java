package org.polyphony.platform.operations.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.polyphony.platform.operations.StartRefused;

/**
 * A file of lines {@code POLYPHONY_NAME=value}; empty lines and lines starting with # are left out.
 */
final class SettingsFile {
  private SettingsFile() {}

  static void offer(Path file, SettingValues values) {
    List<String> lines = read(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        offer(line, "line " + (i + 1) + " of " + file, values);
      }
    }
  }

  private static void offer(String line, String source, SettingValues values) {
    int equals = line.indexOf('=');
    if (equals < 0) {
      throw new StartRefused(
          "Write " + source + " as POLYPHONY_NAME=value; it is \"" + line + "\".");
    }
    values.offer(line.substring(0, equals).strip(), unquoted(line.substring(equals + 1)), source);
  }

  private static String unquoted(String raw) {
    String value = raw.strip();
    boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
    return quoted ? value.substring(1, value.length() - 1) : value;
  }

  private static List<String> read(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new StartRefused(
          "The settings file " + file + " cannot be read: check that it exists and is UTF-8 text.",
          e);
    }
  }
}
