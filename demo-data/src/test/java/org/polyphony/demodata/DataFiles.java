package org.polyphony.demodata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the shipped files and walks their nodes with a path for messages. */
final class DataFiles {

  static final List<String> LANGUAGES = List.of("en", "fr", "es", "ru", "ar", "zh");

  static final List<String> NAMES =
      List.of(
          "catalogues", "countries", "strategy", "organisations", "exchanges", "results", "sample");

  private static final YAMLMapper YAML = new YAMLMapper();

  private DataFiles() {}

  static Map<String, JsonNode> all() {
    var files = new LinkedHashMap<String, JsonNode>();
    NAMES.forEach(name -> files.put(name, read(name)));
    return files;
  }

  static JsonNode read(String name) {
    String path = "/polyphony-data/" + name + ".yaml";
    try (InputStream in = DataFiles.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("missing data file " + path);
      }
      return YAML.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode parse(String yaml) {
    return YAML.readTree(yaml);
  }

  /** Calls the visitor for the node and everything below it, with a path such as {@code a[2].b}. */
  static void walk(String path, JsonNode node, BiConsumer<String, JsonNode> visitor) {
    visitor.accept(path, node);
    if (node.isObject()) {
      node.properties().forEach(e -> walk(path + "." + e.getKey(), e.getValue(), visitor));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        walk(path + "[" + i + "]", node.get(i), visitor);
      }
    }
  }

  /** A map with at least one of the six language codes; acronyms may leave languages out. */
  static boolean isLocalized(String path, JsonNode node) {
    return node.isObject() && !path.endsWith(".acronyms") && LANGUAGES.stream().anyMatch(node::has);
  }

  static List<Map.Entry<String, String>> englishTexts(String path, JsonNode root) {
    var texts = new ArrayList<Map.Entry<String, String>>();
    walk(
        path,
        root,
        (place, node) -> {
          if (node.isObject() && node.has("en")) {
            texts.add(Map.entry(place, node.get("en").asString()));
          }
        });
    return texts;
  }
}
