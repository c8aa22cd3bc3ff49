package org.polyphony.launcher.matching;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.polyphony.algorithms.InputRefused;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A place in a JSON file, with refusals that name it, such as {@code fair.json, parties[3].min}.
 *
 * @param file the file's name
 * @param path the place inside it; empty for the whole
 * @param node what stands there
 */
record JsonAt(String file, String path, JsonNode node) {

  /** Reads a file whose whole is an object. */
  static JsonAt read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new InputRefused("file.missing", file + ": there is no such file; check the path");
    }
    try {
      JsonMapper mapper =
          JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
      JsonAt all = new JsonAt(file.toString(), "", mapper.readTree(file));
      if (!all.node.isObject()) {
        throw all.refused("is not an object: put everything between { and }");
      }
      return all;
    } catch (JacksonException problem) {
      var at = problem.getLocation();
      throw new InputRefused(
          "json.malformed",
          file
              + (at == null ? "" : " line " + at.getLineNr() + " column " + at.getColumnNr())
              + ": is not JSON: "
              + problem.getOriginalMessage().replaceAll("(?s)\\s*\\(start marker.*", "")
              + "; correct it there (is the file complete?)");
    }
  }

  boolean has(String name) {
    return node.hasNonNull(name);
  }

  JsonAt at(String name) {
    return new JsonAt(file, path.isEmpty() ? name : path + "." + name, node.path(name));
  }

  /** The elements of an array; none where it is missing. */
  List<JsonAt> list(String name) {
    JsonAt list = at(name);
    if (!has(name)) {
      return List.of();
    }
    if (!list.node.isArray()) {
      throw list.refused("is not a list: put it between [ and ]");
    }
    List<JsonAt> elements = new ArrayList<>();
    for (int index = 0; index < list.node.size(); index++) {
      elements.add(new JsonAt(file, list.path + "[" + index + "]", list.node.get(index)));
    }
    return elements;
  }

  String text(String name) {
    JsonAt value = at(name);
    if (!has(name)) {
      throw value.refused("is missing: give it");
    }
    return value.text();
  }

  String text(String name, String missing) {
    return has(name) ? at(name).text() : missing;
  }

  /** Ids may be written as numbers. */
  String text() {
    if (!node.isString() && !node.isNumber()) {
      throw refused("is " + node + ": use a text");
    }
    return node.asString();
  }

  List<String> texts(String name) {
    return list(name).stream().map(JsonAt::text).toList();
  }

  int count(String name, int missing) {
    if (!has(name)) {
      return missing;
    }
    JsonAt value = at(name);
    if (!value.node.isIntegralNumber() || !value.node.canConvertToInt() || value.node.asInt() < 0) {
      throw value.refused("is " + value.node + ": use a whole number from 0");
    }
    return value.node.asInt();
  }

  double number(String name, double missing) {
    if (!has(name)) {
      return missing;
    }
    JsonAt value = at(name);
    if (!value.node.isNumber() || !(value.node.asDouble() >= 0)) {
      throw value.refused("is " + value.node + ": use a number from 0");
    }
    return value.node.asDouble();
  }

  boolean flag(String name) {
    if (!has(name)) {
      return false;
    }
    if (!at(name).node.isBoolean()) {
      throw at(name).refused("is " + at(name).node + ": use true or false");
    }
    return at(name).node.asBoolean();
  }

  /** Refuses fields that nobody reads, so that a misspelt rule is not silently ignored. */
  JsonAt only(Set<String> known) {
    for (String name : node.propertyNames()) {
      if (!known.contains(name)) {
        throw at(name).refused("is not known here: use one of " + new TreeSet<>(known));
      }
    }
    return this;
  }

  InputRefused refused(String problem) {
    return new InputRefused(
        "json.value", file + ", " + (path.isEmpty() ? "it" : path) + " " + problem);
  }
}
