package org.polyphony.algorithms.dedupe;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;

/**
 * Writes any script in Latin letters: Cyrillic as BGN/PCGN 1947 does, Han as pinyin, the others as
 * ICU's Any-Latin (CLDR). The tables are loaded only when such a letter is met.
 */
final class Scripts {

  private Scripts() {}

  /** The text in Latin letters with accents; unchanged when it has no other. */
  static String toLatin(String text) {
    boolean cyrillic = false;
    boolean other = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c > 0x2FF && Character.isLetter(c)) {
        UnicodeScript script = UnicodeScript.of(c);
        cyrillic |= script == UnicodeScript.CYRILLIC;
        other |=
            script != UnicodeScript.LATIN
                && script != UnicodeScript.COMMON
                && script != UnicodeScript.CYRILLIC;
      }
    }
    String latin = cyrillic ? Cyrillic.TO_LATIN.transliterate(text) : text;
    return cyrillic || other ? Any.TO_LATIN.transliterate(latin) : latin;
  }

  /** Holder: loaded at the first Cyrillic letter. */
  private static final class Cyrillic {
    static final Transliterator TO_LATIN = Transliterator.getInstance("Russian-Latin/BGN");
  }

  /** Holder: loaded at the first letter of another script. */
  private static final class Any {
    static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin");
  }
}
