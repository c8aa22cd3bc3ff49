package org.polyphony.algorithms.dedupe;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Folds what people write differently and mean the same: compatibility forms (NFKC), case, accents,
 * script (see {@link Scripts}), punctuation. What remains is small Latin letters and digits with
 * single spaces.
 */
public final class Folding {

  private Folding() {}

  /** The folded text, empty when nothing but punctuation is there. */
  public static String fold(String text) {
    String plain = isAscii(text) ? text : latin(text);
    StringBuilder folded = new StringBuilder(plain.length());
    boolean gap = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (gap && !folded.isEmpty()) {
          folded.append(' ');
        }
        gap = false;
        folded.append(Character.toLowerCase(c));
      } else if (c != '\'' && c != '\u2019' && c != '\u02BC' && c != '`') {
        gap = true;
      }
    }
    return folded.toString();
  }

  /** The words of a folded text. */
  static List<String> words(String folded) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= folded.length(); i++) {
      if (i == folded.length() || folded.charAt(i) == ' ') {
        if (i > start) {
          words.add(folded.substring(start, i));
        }
        start = i + 1;
      }
    }
    return words;
  }

  /** Latin letters without accents, case and punctuation kept. */
  static String latin(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
    String latin = Scripts.toLatin(composed);
    String apart = Normalizer.normalize(latin, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      int kind = Character.getType(c);
      if (kind != Character.NON_SPACING_MARK && kind != Character.FORMAT) {
        special(c, plain);
      }
    }
    return plain.toString();
  }

  private static void special(char c, StringBuilder out) {
    switch (c) {
      case 'ß' -> out.append("ss");
      case 'ẞ' -> out.append("SS");
      case 'æ' -> out.append("ae");
      case 'Æ' -> out.append("AE");
      case 'œ' -> out.append("oe");
      case 'Œ' -> out.append("OE");
      case 'ø' -> out.append('o');
      case 'Ø' -> out.append('O');
      case 'ł' -> out.append('l');
      case 'Ł' -> out.append('L');
      case 'đ', 'ð' -> out.append('d');
      case 'Đ', 'Ð' -> out.append('D');
      case 'þ' -> out.append("th");
      case 'Þ' -> out.append("Th");
      case 'ı' -> out.append('i');
      case 'ħ' -> out.append('h');
      case 'ʹ', 'ʺ', 'ʻ', 'ʾ', 'ʿ', 'ʽ', '‘' -> {}
      default -> out.append(c);
    }
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }
}
