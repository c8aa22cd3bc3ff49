package org.polyphony.platform.stakeholders;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names of every script as lower-case Latin words, so that one index finds them all however they
 * are typed: Иванов and Ivanov, 张三 and Zhang San, Sao Tome and São Tomé. Cyrillic follows BGN/PCGN
 * 1947 as most passports and newspapers do, the rest the transliterations of Unicode CLDR. Arabic
 * short vowels are not written and so not found from a Latin spelling.
 */
public final class SearchText {

  private static final int KEY_LENGTH = 300;
  private static final Transliterator CYRILLIC = Transliterator.getInstance("Russian-Latin/BGN");
  private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin");
  private static final Transliterator ASCII = Transliterator.getInstance("Latin-ASCII");
  private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();
  private static final Normalizer2 DECOMPOSED = Normalizer2.getNFKDInstance();

  /** Accents, and the signs by which transliteration marks soft and glottal sounds. */
  private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Lm}\\p{Cf}]");

  /** Vowel signs and lengthening strokes, which Arabic names have or leave out at will. */
  private static final Pattern VOWELS = Pattern.compile("[\u0640\u064B-\u065F\u0670]");

  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private SearchText() {}

  /** The words of several names, each with a space before it; a word comes once. */
  static String of(Collection<String> names) {
    var words = new java.util.LinkedHashSet<String>();
    names.forEach(it -> words.addAll(words(it)));
    return words.isEmpty() ? "" : " " + String.join(" ", words);
  }

  /**
   * A name as one text by which equal names can be told, whatever the script or the accents; the
   * name itself where it has no letters (an emoji).
   */
  public static String key(String name) {
    String key = String.join(" ", words(name));
    String told = key.isEmpty() ? name : key;
    return told.length() > KEY_LENGTH ? told.substring(0, KEY_LENGTH) : told;
  }

  /** The words of one name. */
  static List<String> words(String name) {
    String plain = GAPS.matcher(latin(name)).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    return plain.isEmpty() ? List.of() : List.of(plain.split(" "));
  }

  /**
   * A condition of SQL on the column {@code search} for each word: within a word from three
   * characters on, else at its beginning (a trigram index cannot help with less).
   */
  static List<String> patterns(String typed) {
    return words(typed).stream()
        .limit(8)
        .map(it -> it.length() < 3 ? "% " + it + "%" : "%" + it + "%")
        .toList();
  }

  private static String latin(String name) {
    if (name.codePoints().allMatch(it -> it < 0x80)) {
      return name;
    }
    String latin = LATIN.transliterate(CYRILLIC.transliterate(plain(name)));
    return ASCII.transliterate(MARKS.matcher(DECOMPOSED.normalize(latin)).replaceAll(""));
  }

  private static String plain(String name) {
    return VOWELS.matcher(COMPATIBLE.normalize(name)).replaceAll("");
  }
}
