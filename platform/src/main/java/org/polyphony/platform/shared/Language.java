package org.polyphony.platform.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The six languages of the product, in the order in which they are offered. */
public enum Language {
  EN("en", "English", "en-GB"),
  FR("fr", "Français", "fr"),
  ES("es", "Español", "es"),
  RU("ru", "Русский", "ru"),
  AR("ar", "العربية", "ar-u-nu-latn"),
  ZH("zh", "中文", "zh-Hans");

  private final String code;
  private final String nativeName;
  private final Locale locale;

  Language(String code, String nativeName, String localeTag) {
    this.code = code;
    this.nativeName = nativeName;
    this.locale = Locale.forLanguageTag(localeTag);
  }

  /** Two letters (ISO 639-1), the value of {@code ?lang=}. */
  public String code() {
    return code;
  }

  /** The value of the HTML {@code lang} attribute (BCP 47). */
  public String htmlTag() {
    return this == ZH ? "zh-Hans" : code;
  }

  /** The language's own name for itself. */
  public String nativeName() {
    return nativeName;
  }

  /** The locale for dates, numbers, plurals and sorting; Arabic is pinned to Latin digits. */
  public Locale locale() {
    return locale;
  }

  /** Whether the script runs from right to left. */
  public boolean rightToLeft() {
    return this == AR;
  }

  /** The HTML {@code dir} attribute. */
  public String direction() {
    return rightToLeft() ? "rtl" : "ltr";
  }

  /** Finds a language by a tag such as {@code ar}, {@code zh-Hans-CN} or {@code EN}. */
  public static Optional<Language> of(String tag) {
    String wanted = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    return Arrays.stream(values()).filter(it -> it.code.equals(wanted)).findFirst();
  }
}
