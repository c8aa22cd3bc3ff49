package org.polyphony.platform.stakeholders.imports.reading;

import java.nio.charset.Charset;
import java.util.List;

/**
 * Finds out in which code page bytes are written, by what they would say in each: the letters that
 * are frequent in its languages (in the order of their frequency), capitals only where words begin,
 * no foreign letters inside a word. Lists of names are too short for statistics of whole words.
 */
final class CodePages {

  /** Where two pages say equally much, the first is taken. */
  private static final List<Page> PAGES =
      List.of(
          new Page("windows-1252", "éèàçñüöäáóíêôãõâúëïîûßœåøæù", true),
          new Page("windows-1251", "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёіїєґ", false),
          new Page("windows-1256", "اليمنورتبةعدسفهكحقجشطصخأإىضذئغزظءؤثآپچگک", false),
          new Page("GB18030", "", false),
          new Page("windows-1250", "łążśęćńóěščřžýáíéůúťďňźőűöüäăşţ", true),
          new Page("KOI8-R", "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё", false),
          new Page("windows-1253", "αοιετσνηυρπκμλωςγδχφθβάέίόύήώξζψϊϋ", false),
          new Page("windows-1254", "ışğüöçİâî", true));

  private static final String TYPOGRAPHY = "“”„‘’‚–—…«»№°·•\u00A0،؛؟€§";

  private static final String VOWELS = "аеиоуыэюяьъёіїє";

  private CodePages() {}

  private record Page(String name, String letters, boolean latin) {}

  /** The name of the page in which the bytes say most. */
  static String found(byte[] bytes) {
    String best = "windows-1252";
    double most = Double.NEGATIVE_INFINITY;
    for (Page page : PAGES) {
      String text = new String(bytes, Charset.forName(page.name()));
      double score = page.letters().isEmpty() ? chinese(text, bytes) : score(text, page);
      if (score > most) {
        most = score;
        best = page.name();
      }
    }
    return best;
  }

  private static double score(String text, Page page) {
    double score = 0;
    int consonants = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean vowel = VOWELS.indexOf(Character.toLowerCase(c)) >= 0;
      consonants = cyrillic(c) && !vowel ? consonants + 1 : 0;
      // Four consonants in a row are rare, more of them are hardly ever a word.
      score -= consonants > 3 ? 3 : 0;
      if (c >= 0x80) {
        char before = i == 0 ? ' ' : text.charAt(i - 1);
        char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
        score += letter(c, page) + place(c, before, after, page);
      }
    }
    return score;
  }

  private static double letter(char c, Page page) {
    if (c == '\uFFFD' || Character.isISOControl(c)) {
      return -8;
    }
    int rank = page.letters().indexOf(Character.toLowerCase(c));
    if (rank >= 0) {
      return rank < 12 ? 3 : 2;
    }
    return TYPOGRAPHY.indexOf(c) >= 0 ? 0 : Character.isLetter(c) ? -2 : -3;
  }

  private static double place(char c, char before, char after, Page page) {
    if (!Character.isLetter(c)) {
      return 0;
    }
    double score = Character.isUpperCase(c) && Character.isLowerCase(before) ? -4 : 0;
    if (page.latin()) {
      return foreign(before) && foreign(after) ? score - 3 : score;
    }
    return ascii(before) || ascii(after) ? score - 3 : score;
  }

  /** Level 1 of GB 2312 holds the 3,755 characters that nearly all text is written with. */
  private static double chinese(String text, byte[] bytes) {
    double score = text.chars().filter(it -> it == '\uFFFD').count() * -16.0;
    int i = 0;
    while (i + 1 < bytes.length) {
      int lead = bytes[i] & 0xFF;
      int trail = bytes[i + 1] & 0xFF;
      if (lead < 0x81) {
        i++;
        continue;
      }
      boolean common = lead >= 0xB0 && lead <= 0xD7 && trail >= 0xA1;
      boolean signs = lead >= 0xA1 && lead <= 0xA3 && trail >= 0xA1;
      boolean rare = lead >= 0xD8 && lead <= 0xF7 && trail >= 0xA1;
      score += common ? 5 : signs ? 0 : rare ? 0.5 : -4;
      i += 2;
    }
    return score;
  }

  private static boolean cyrillic(char c) {
    return c >= '\u0400' && c <= '\u045F';
  }

  private static boolean ascii(char c) {
    return c < 0x80 && Character.isLetter(c);
  }

  private static boolean foreign(char c) {
    return c >= 0x80 && Character.isLetter(c);
  }
}
