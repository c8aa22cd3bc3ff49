package org.polyphony.algorithms.dedupe;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Invented words, a few of which are frequent and many rare, as in any list of names. */
final class MadeWords {

  private static final String[] STARTS = {
    "b", "br", "c", "ch", "d", "f", "g", "gr", "h", "j", "k", "l", "m", "n", "p", "r", "s", "st",
    "t", "tr", "v", "w"
  };
  private static final String[] VOWELS = {"a", "e", "i", "o", "u", "ai", "ee", "ou", "y"};
  private static final String[] ENDS = {"", "n", "r", "l", "s", "t", "ck", "ng", "ss", "th", "m"};

  private final List<String> words;
  private final double skew;

  MadeWords(Random random, int many, int syllables, double skew) {
    Set<String> made = new LinkedHashSet<>();
    while (made.size() < many) {
      StringBuilder word = new StringBuilder();
      int length = 1 + random.nextInt(syllables);
      for (int i = 0; i < length; i++) {
        word.append(one(random, STARTS)).append(one(random, VOWELS));
      }
      made.add(word.append(one(random, ENDS)).toString());
    }
    words = new ArrayList<>(made);
    this.skew = skew;
  }

  static String one(Random random, String[] from) {
    return from[random.nextInt(from.length)];
  }

  /** A word; the larger the skew, the more often one of the first. */
  String draw(Random random) {
    return words.get((int) (words.size() * Math.pow(random.nextDouble(), skew)));
  }

  static String typo(Random random, String word) {
    if (word.isEmpty()) {
      return word;
    }
    int at = random.nextInt(word.length());
    char letter =
        Character.isDigit(word.charAt(at))
            ? (char) ('0' + random.nextInt(10))
            : (char) ('a' + random.nextInt(26));
    return switch (random.nextInt(4)) {
      case 0 -> word.substring(0, at) + letter + word.substring(at);
      case 1 -> word.length() < 2 ? word : word.substring(0, at) + word.substring(at + 1);
      case 2 -> word.substring(0, at) + letter + word.substring(at + 1);
      default ->
          at + 1 < word.length()
              ? word.substring(0, at)
                  + word.charAt(at + 1)
                  + word.charAt(at)
                  + word.substring(at + 2)
              : word;
    };
  }
}
