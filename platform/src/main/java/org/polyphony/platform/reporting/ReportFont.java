package org.polyphony.platform.reporting;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.polyphony.platform.shared.Language;

/** The fonts that travel with the product, for files that must look alike everywhere. */
enum ReportFont {
  LATIN("Noto Sans", 400, "NotoSans-Regular"),
  LATIN_BOLD("Noto Sans", 700, "NotoSans-Bold"),
  ARABIC("Noto Sans Arabic", 400, "NotoSansArabic-Regular"),
  ARABIC_BOLD("Noto Sans Arabic", 700, "NotoSansArabic-Bold"),
  CHINESE("Noto Sans SC", 400, "NotoSansSC-Regular");

  private final String family;
  private final int weight;
  private final String file;

  ReportFont(String family, int weight, String file) {
    this.family = family;
    this.weight = weight;
    this.file = file;
  }

  String family() {
    return family;
  }

  int weight() {
    return weight;
  }

  /** Whether a report needs it; Latin letters and digits are in every one. */
  boolean needed(Language language, String words) {
    return switch (this) {
      case LATIN, LATIN_BOLD -> true;
      case ARABIC, ARABIC_BOLD ->
          language == Language.AR || holds(words, Character.UnicodeScript.ARABIC);
      case CHINESE -> language == Language.ZH || holds(words, Character.UnicodeScript.HAN);
    };
  }

  private static boolean holds(String words, Character.UnicodeScript script) {
    return words.codePoints().anyMatch(it -> Character.UnicodeScript.of(it) == script);
  }

  InputStream open() {
    try {
      InputStream in = ReportFont.class.getResourceAsStream("/fonts/" + file + ".ttf");
      if (in == null) {
        throw new FileNotFoundException("The font " + file + " is missing in the product");
      }
      return in;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
