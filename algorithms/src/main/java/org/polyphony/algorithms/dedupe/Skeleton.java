package org.polyphony.algorithms.dedupe;

import org.jspecify.annotations.Nullable;

/**
 * What is left of a folded name when vowels and spelling habits are taken away, so that Mohammed,
 * Muhammad and محمد (mhmd) meet, and Smith and Smyth. After the idea of Russell's Soundex (1918),
 * but keeping all consonants, and with the usual romanizations taken together.
 */
final class Skeleton {

  /** Written without a lock: entries do not change, and a lost one is made again. */
  private static final @Nullable Known[] KEPT = new Known[1 << 13];

  private Skeleton() {}

  /** The same, remembering the last answers: the names of a list are compared many times. */
  static String cached(String word) {
    int slot = word.hashCode() & KEPT.length - 1;
    Known known = KEPT[slot];
    if (known == null || !known.word.equals(word)) {
      known = new Known(word, of(word));
      KEPT[slot] = known;
    }
    return known.bones;
  }

  private record Known(String word, String bones) {}

  /** The skeleton of one folded word; empty for a word without letters. */
  static String of(String word) {
    StringBuilder bones = new StringBuilder(word.length());
    char last = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char next = i + 1 < word.length() ? word.charAt(i + 1) : 0;
      char sound = sound(c, next);
      if (c == last) {
        continue;
      }
      last = c;
      if (sound == 'a') {
        if (i == 0) {
          bones.append(c == 'y' || c == 'w' || c == 'h' ? c : 'a');
        }
      } else if (bones.isEmpty() || bones.charAt(bones.length() - 1) != sound || vowel(word, i)) {
        bones.append(sound);
      }
    }
    return bones.toString();
  }

  /** Whether something stood between this letter and the one before it. */
  private static boolean vowel(String word, int at) {
    return at > 0 && sound(word.charAt(at - 1), word.charAt(at)) == 'a';
  }

  /** The class of a letter; {@code a} for vowels and what is hardly heard. */
  private static char sound(char c, char next) {
    return switch (c) {
      case 'a', 'e', 'i', 'o', 'u', 'y', 'w', 'h' -> 'a';
      case 'p' -> next == 'h' ? 'f' : 'p';
      case 'v', 'f' -> 'f';
      case 'c' -> next == 'e' || next == 'i' || next == 'h' ? 's' : 'k';
      case 'q', 'k', 'x' -> 'k';
      case 's', 'z' -> 's';
      case 'j', 'g' -> next == 'h' ? 'a' : 'g';
      default -> c;
    };
  }
}
