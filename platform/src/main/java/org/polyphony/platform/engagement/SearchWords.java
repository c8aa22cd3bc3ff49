package org.polyphony.platform.engagement;

/** What people type into a search field, as patterns of SQL that mean it literally. */
final class SearchWords {

  private SearchWords() {}

  static String pattern(String typed) {
    return "%" + typed.replaceAll("([\\\\%_])", "\\\\$1") + "%";
  }
}
