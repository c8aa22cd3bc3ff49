package org.polyphony.platform.strategy;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Several catalogue keys in one column; keys hold no blanks. */
final class Keys {

  private Keys() {}

  static String join(Collection<String> keys) {
    return String.join(" ", keys);
  }

  static List<String> split(String keys) {
    return Stream.of(keys.split(" ")).filter(it -> !it.isEmpty()).toList();
  }
}
