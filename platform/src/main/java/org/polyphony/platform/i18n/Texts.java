package org.polyphony.platform.i18n;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.Refused;

/**
 * The words of the interface: ICU messages with named arguments, {@code module.page.what} in {@code
 * i18n/module/language.properties}.
 */
public final class Texts {

  private static final Map<Language, Map<String, String>> PATTERNS = TextFiles.load();
  private static final Map<Language, Map<String, MessageFormat>> PARSED = new ConcurrentHashMap<>();

  private Texts() {}

  /**
   * A message in the reader's language.
   *
   * @param key such as {@code exchanges.index.title}
   * @param namesAndValues the named arguments, alternating name and value
   * @throws IllegalArgumentException if no such key exists
   */
  public static String text(String key, Object... namesAndValues) {
    return text(Reader.language(), key, namesAndValues);
  }

  /** A message in a given language. */
  public static String text(Language language, String key, Object... namesAndValues) {
    String pattern = words(language).get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("No text for " + key + " in " + language.code());
    }
    if (namesAndValues.length == 0 && pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
      return pattern;
    }
    var arguments = new HashMap<String, Object>();
    for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
      arguments.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return ((MessageFormat) parsed(language, key, pattern).clone()).format(arguments);
  }

  /** Why something was refused, in the reader's language. */
  public static String text(Refused refused) {
    return text(refused.key(), refused.arguments());
  }

  /** Whether a message exists (in English, and so in every language: a test holds that). */
  public static boolean has(String key) {
    return words(Language.EN).containsKey(key);
  }

  /** Every key of the interface. */
  public static Set<String> keys() {
    return words(Language.EN).keySet();
  }

  static Map<String, String> words(Language language) {
    return PATTERNS.getOrDefault(language, Map.of());
  }

  private static MessageFormat parsed(Language language, String key, String pattern) {
    return PARSED
        .computeIfAbsent(language, _ -> new ConcurrentHashMap<>())
        .computeIfAbsent(
            key, _ -> new MessageFormat(pattern, ULocale.forLocale(language.locale())));
  }
}
