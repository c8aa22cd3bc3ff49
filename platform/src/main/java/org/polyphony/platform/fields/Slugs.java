package org.polyphony.platform.fields;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Set;

/** Keys made of words in any script: small Latin letters, digits and hyphens. */
final class Slugs {

  private static final int LONGEST = 40;

  /** Room for a number that tells it from others. */
  private static final int ROOM = 36;

  private static final Transliterator LATIN =
      Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

  private Slugs() {}

  /** The words as a key; empty where nothing in them is a letter or a digit. */
  static String of(String words) {
    String latin = LATIN.transliterate(words).toLowerCase(Locale.ROOT);
    String slug = latin.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    return slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST).replaceAll("-+$", "");
  }

  /** A key that is not taken yet. */
  static String fresh(String words, Set<String> taken) {
    String slug = of(words);
    String stem = slug.isEmpty() ? "field" : slug.substring(0, Math.min(slug.length(), ROOM));
    String key = slug.isEmpty() ? stem : slug;
    for (int i = 2; taken.contains(key); i++) {
      key = stem + "-" + i;
    }
    return key;
  }
}
