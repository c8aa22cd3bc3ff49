package org.polyphony.platform.invitations;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.Refused;

/** The named places of a letter, such as {@code {name}}: the same names in every language. */
public enum LetterPlaces {
  /** Who is written to. */
  NAME,
  /** The exchange's title. */
  EXCHANGE,
  /** When it is. */
  DATES,
  /** Where it is. */
  PLACE,
  /** The last day to answer. */
  DEADLINE;

  private static final Pattern WRITTEN = Pattern.compile("\\{([^{}]*)}");

  /** As it stands in a letter. */
  public String written() {
    return "{" + name().toLowerCase(Locale.ROOT) + "}";
  }

  /** All of them, as they stand in a letter. */
  public static List<String> all() {
    return Arrays.stream(values()).map(LetterPlaces::written).toList();
  }

  /** Puts the words in, in one pass: a name that looks like a place stays a name. */
  static String fill(String text, Map<LetterPlaces, String> words) {
    return WRITTEN
        .matcher(text)
        .replaceAll(found ->
            Matcher.quoteReplacement(
                words.entrySet().stream()
                    .filter(it -> it.getKey().written().equals(found.group()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(found.group())));
  }

  /**
   * Refuses places that there are not.
   *
   * @throws Refused that names the language's field, the place and those that there are
   */
  static void check(String field, LocalizedText text) {
    text.entries()
        .forEach((language, entry) -> {
          Matcher found = WRITTEN.matcher(entry.text());
          while (found.find()) {
            if (!all().contains(found.group())) {
              throw Refused.at(
                  field + "." + language.code(),
                  "invitations.refused.place",
                  "place",
                  found.group(),
                  "places",
                  String.join(" ", all()));
            }
          }
        });
  }
}
