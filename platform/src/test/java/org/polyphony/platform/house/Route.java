package org.polyphony.platform.house;

import java.util.regex.Pattern;

/**
 * One line of the census.
 *
 * @param method GET, POST, or ANY
 * @param path with its variables, as it is mapped
 * @param who {@code anonymous}, {@code signed-in}, or the permission that it needs
 */
record Route(String method, String path, String who) {
  private static final Pattern VARIABLE =
      Pattern.compile("\\{(\\w+)(?::((?:[^{}]|\\{[^{}]*\\})+))?\\}");

  static Route read(String line) {
    String[] words = line.split(" ");
    if (words.length != 3) {
      throw new IllegalArgumentException("Not 'method path who': " + line);
    }
    return new Route(words[0], words[1], words[2]);
  }

  /** Method and path. */
  String key() {
    return method + " " + path;
  }

  boolean get() {
    return method.equals("GET");
  }

  boolean anonymous() {
    return who.equals("anonymous");
  }

  boolean needsPermission() {
    return who.contains(".");
  }

  boolean ofOneRecord() {
    return path.contains("{");
  }

  /** An address of this route whose record does not exist. */
  String foreign() {
    return VARIABLE
        .matcher(path)
        .replaceAll(it -> {
          String rule = it.group(2) == null ? "" : it.group(2);
          if (rule.contains("\\d")) {
            return "999999999";
          }
          return rule.contains("|") ? rule.substring(0, rule.indexOf('|')) : plain(it.group(1));
        });
  }

  private static String plain(String name) {
    return switch (name) {
      case "code" -> "ZZ";
      case "slug", "token", "handle", "command" -> "nothing-here";
      default -> "999999999";
    };
  }
}
