package org.polyphony.platform.stakeholders;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.polyphony.platform.shared.LocalizedText;

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

  /** Vowel signs and lengthening strokes, which Arabic names have or leave out at will. */
  private static final Pattern VOWELS = Pattern.compile("[\u0640\u064B-\u065F\u0670]");

  private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]");

  /** Names repeat their words, and transliterating one takes ten times as long as all the rest. */
  private static final int REMEMBERED = 20_000;

  private static final Map<String, String> LATIN_WORDS = new ConcurrentHashMap<>();

  private SearchText() {}

  /** The words of several names, each with a space before it; a word comes once. */
  static String of(Collection<String> names) {
    var words = new LinkedHashSet<String>();
    names.forEach(it -> words.addAll(words(it)));
    return words.isEmpty() ? "" : " " + String.join(" ", words);
  }

  /**
   * The words of what else one may remember of a record; a telephone number also in one piece,
   * however it is grouped.
   */
  static String more(LocalizedText notes, String... reaches) {
    var words = new LinkedHashSet<String>();
    for (String reach : reaches) {
      words.addAll(words(reach));
      String digits = NO_DIGITS.matcher(reach).replaceAll("");
      if (digits.length() > 5) {
        words.add(digits);
      }
    }
    notes.entries().values().forEach(it -> words.addAll(words(it.text())));
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
  public static List<String> words(String name) {
    String plain = latin(name).toLowerCase(Locale.ROOT);
    var words = new ArrayList<String>(4);
    int begin = -1;
    for (int i = 0; i < plain.length(); i += Character.charCount(plain.codePointAt(i))) {
      boolean part = letterOrNumber(plain.codePointAt(i));
      if (part && begin < 0) {
        begin = i;
      } else if (!part && begin >= 0) {
        words.add(plain.substring(begin, i));
        begin = -1;
      }
    }
    if (begin >= 0) {
      words.add(plain.substring(begin));
    }
    return words;
  }

  /**
   * A condition of SQL on the column {@code search} for each word: within a word from three
   * characters on, else at its beginning (a trigram index cannot help with less).
   */
  public static List<String> patterns(String typed) {
    return words(typed).stream()
        .limit(8)
        .map(it -> it.length() < 3 ? "% " + it + "%" : "%" + it + "%")
        .toList();
  }

  private static boolean letterOrNumber(int c) {
    return Character.isLetter(c)
        || switch (Character.getType(c)) {
          case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
              true;
          default -> false;
        };
  }

  private static String latin(String name) {
    if (ascii(name)) {
      return name;
    }
    String plain = COMPATIBLE.normalize(name);
    return western(plain) ? bare(plain) : transliterated(VOWELS.matcher(plain).replaceAll(""));
  }

  private static String transliterated(String plain) {
    var latin = new StringBuilder();
    for (String word : plain.split(" ")) {
      String known = LATIN_WORDS.get(word);
      if (known == null) {
        known = bare(LATIN.transliterate(CYRILLIC.transliterate(word)));
        if (LATIN_WORDS.size() >= REMEMBERED) {
          LATIN_WORDS.clear();
        }
        LATIN_WORDS.put(word, known);
      }
      latin.append(known).append(' ');
    }
    return latin.toString();
  }

  /** Without accents, and without the signs by which transliteration marks soft sounds. */
  private static String bare(String latin) {
    String decomposed = DECOMPOSED.normalize(latin);
    var bare = new StringBuilder(decomposed.length());
    decomposed
        .codePoints()
        .filter(it ->
            switch (Character.getType(it)) {
              case Character.NON_SPACING_MARK,
                  Character.ENCLOSING_MARK,
                  Character.COMBINING_SPACING_MARK,
                  Character.MODIFIER_LETTER,
                  Character.FORMAT ->
                  false;
              default -> true;
            })
        .forEach(bare::appendCodePoint);
    String text = bare.toString();
    return ascii(text) ? text : ASCII.transliterate(text);
  }

  private static boolean ascii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** Whether all its letters are Latin ones, which need no transliteration. */
  private static boolean western(String text) {
    return text.codePoints()
        .allMatch(it ->
            it < 0x80
                || switch (Character.UnicodeScript.of(it)) {
                  case LATIN, COMMON, INHERITED -> true;
                  default -> false;
                });
  }
}
