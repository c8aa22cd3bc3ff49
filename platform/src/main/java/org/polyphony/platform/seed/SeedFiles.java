package org.polyphony.platform.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The files of {@code demo-data}. */
final class SeedFiles {

  private SeedFiles() {}

  static JsonNode read(String name) {
    String path = "/polyphony-data/" + name + ".yaml";
    try (var in = SeedFiles.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("The shipped file " + path + " is missing");
      }
      return new YAMLMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException("The shipped file " + path + " cannot be read", e);
    }
  }
}
