package org.polyphony.algorithms.dedupe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One person's name as folded words.
 *
 * @param family the word that most likely is the family name
 * @param others the remaining words, initials among them
 */
record PersonName(String family, List<String> others) {

  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*(?:;|\\||&|\\band\\b|\\bund\\b|\\bet\\b(?! al)|\\by\\b)\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern COMMA = Pattern.compile("\\s*[,،、，]\\s*");
  private static final Pattern OTHERS =
      Pattern.compile("(?i)\\bet\\.? al\\b\\.?|\\bothers\\b|\\.\\.\\.|…");
  private static final Pattern TITLE = Pattern.compile("jr|sr|ii|iii|iv|dr|prof|mr|mrs|ms|phd|md");

  /** The people of a list: split at semicolons and words for "and", else at commas. */
  static List<PersonName> list(String raw) {
    String text = OTHERS.matcher(raw).replaceAll(" ");
    List<PersonName> people = new ArrayList<>();
    for (String part : BETWEEN.split(text)) {
      String[] pieces = COMMA.split(part);
      if (pieces.length == 2
          && !part.equals(text)
          && Folding.words(Folding.fold(pieces[0])).size() == 1
          && text.indexOf(';') >= 0) {
        add(people, part);
      } else {
        for (String piece : pieces) {
          add(people, piece);
        }
      }
    }
    return List.copyOf(people);
  }

  private static void add(List<PersonName> people, String raw) {
    PersonName name = of(raw);
    if (name != null) {
      people.add(name);
    }
  }

  /** One name, as "First Last" or "Last, First"; null when no letter is left. */
  static @org.jspecify.annotations.Nullable PersonName of(String raw) {
    int comma = raw.indexOf(',');
    List<String> words = new ArrayList<>(Folding.words(Folding.fold(raw)));
    words.removeIf(word -> TITLE.matcher(word).matches());
    if (words.isEmpty()) {
      return null;
    }
    int at = words.size() - 1;
    if (comma > 0) {
      at =
          Math.max(
              0, Math.min(at, Folding.words(Folding.fold(raw.substring(0, comma))).size() - 1));
    }
    // "Smith J" has its initials last.
    while (at > 0 && words.get(at).length() == 1) {
      at--;
    }
    if (words.get(at).length() == 1) {
      at = words.size() - 1;
    }
    String family = words.remove(at).toLowerCase(Locale.ROOT);
    return new PersonName(family, List.copyOf(words));
  }

  /** How alike two names are: 0 different people, 1 the same in all words; initials count 0.8. */
  double likeness(PersonName other) {
    double families = wordLikeness(family, other.family);
    if (families < 0.85) {
      return exchanged(other) ? 0.9 : 0;
    }
    return families * given(others, other.others);
  }

  /** Whether the family name of each is a given name of the other. */
  private boolean exchanged(PersonName other) {
    return others.contains(other.family) && other.others.contains(family);
  }

  private static double given(List<String> a, List<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0.8;
    }
    double best = 0;
    for (String x : a) {
      for (String y : b) {
        double value = x.equals(y) ? 1 : initial(x, y) ? 0.8 : wordLikeness(x, y);
        best = Math.max(best, value);
      }
    }
    return best;
  }

  private static boolean initial(String x, String y) {
    return (x.length() == 1 || y.length() == 1) && x.charAt(0) == y.charAt(0);
  }

  private static double wordLikeness(String x, String y) {
    return switch (NameComparer.level(x, y)) {
      case 5 -> 1;
      case 4 -> 0.95;
      case 3 -> 0.88;
      default -> 0;
    };
  }
}
