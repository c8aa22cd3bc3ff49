package org.polyphony.platform.i18n;

import org.polyphony.platform.shared.Language;
import org.springframework.context.i18n.LocaleContextHolder;

/** The language of whoever the running code writes for. */
public final class Reader {

  private Reader() {}

  /** The reader's language; English where nobody reads, as in timed work. */
  public static Language language() {
    return Language.of(LocaleContextHolder.getLocale().toLanguageTag()).orElse(Language.EN);
  }

  /** Runs code that writes for a reader of another language, such as a mail. */
  public static <T> T as(Language language, java.util.function.Supplier<T> work) {
    var before = LocaleContextHolder.getLocaleContext();
    LocaleContextHolder.setLocale(language.locale());
    try {
      return work.get();
    } finally {
      LocaleContextHolder.setLocaleContext(before);
    }
  }
}
