package org.polyphony.launcher.planning;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.InputRefused;
import org.polyphony.algorithms.planning.Nearest;

/**
 * A place in a YAML file, with refusals that name file, line and path. Of text, entries and items
 * at most one is there; none is there where a value was left open.
 *
 * @param file as the person named it
 * @param path such as {@code audience.groups[1]}
 * @param line from 1
 * @param text of a single value
 * @param entries of a mapping, in order
 * @param items of a list
 */
record YamlAt(
    String file,
    String path,
    int line,
    @Nullable String text,
    @Nullable Map<String, YamlAt> entries,
    @Nullable List<YamlAt> items) {

  InputRefused refused(String problem, String cure) {
    return new InputRefused(
        "yaml.value",
        "%s line %d: %s %s; %s".formatted(file, line, path.isEmpty() ? "it" : path, problem, cure));
  }

  /** Refuses a word that is none of the valid ones, with the nearest of them. */
  String oneOf(Collection<String> valid) {
    String word = word();
    if (!valid.contains(word)) {
      throw refused("holds a wrong value: " + Nearest.said(word, valid), "use one of these");
    }
    return word;
  }

  /** Whether the value was left open. */
  boolean empty() {
    return text == null && entries == null && items == null;
  }

  /** The entries of a mapping; none where the value was left open. */
  Map<String, YamlAt> mapping() {
    if (entries == null && !empty()) {
      throw refused("is not a mapping", "write names followed by colons and values");
    }
    return entries == null ? Map.of() : entries;
  }

  /** Refuses names that nobody reads, so that a misspelt one is not silently ignored. */
  Map<String, YamlAt> only(List<String> known) {
    mapping()
        .forEach((name, value) -> {
          if (!known.contains(name)) {
            throw value.refused(
                "is not read: " + Nearest.said(name, known), "use one of these names");
          }
        });
    return mapping();
  }

  /** The items of a list; a single value counts as a list of one. */
  List<YamlAt> list() {
    if (entries != null) {
      throw refused("is not a list", "write [a, b] or a line with a hyphen for each");
    }
    return items != null ? items : empty() ? List.of() : List.of(this);
  }

  /** Words of a list, each one of the valid ones and none twice. */
  List<String> words(Collection<String> valid) {
    List<String> words = list().stream().map(item -> item.oneOf(valid)).toList();
    for (int at = 0; at < words.size(); at++) {
      if (words.indexOf(words.get(at)) < at) {
        throw list().get(at).refused("is '" + words.get(at) + "' again", "name it once");
      }
    }
    return words;
  }

  String word() {
    if (text == null) {
      throw refused("is not a single value", "write one word");
    }
    return text;
  }

  /** A whole number in a range; null where the value was left open. */
  @Nullable Integer whole(int least, int most) {
    if (empty()) {
      return null;
    }
    String word = word();
    long value = word.matches("[0-9]{1,9}") ? Long.parseLong(word) : -1;
    if (value < least || value > most) {
      throw refused(
          "is '" + shortened(word) + "'", "use a whole number from " + least + " to " + most);
    }
    return (int) value;
  }

  double number(String meaning, double least, double most) {
    String word = word();
    if (word.matches("[0-9]{1,15}(\\.[0-9]{1,9})?")) {
      double value = Double.parseDouble(word);
      if (value >= least && value <= most) {
        return value;
      }
    }
    throw refused("is '" + shortened(word) + "'", "use " + meaning);
  }

  private static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }
}
