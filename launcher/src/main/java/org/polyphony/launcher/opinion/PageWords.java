package org.polyphony.launcher.opinion;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** The words of the page in six languages. */
final class PageWords {

  /** In the order of the page. */
  static final List<String> LANGUAGES = List.of("en", "fr", "es", "ru", "ar", "zh");

  private final Map<String, Properties> words = new LinkedHashMap<>();

  PageWords() {
    LANGUAGES.forEach(language -> words.put(language, load(language)));
  }

  private static Properties load(String language) {
    String name = "page_" + language + ".properties";
    try (InputStream in = PageWords.class.getResourceAsStream(name)) {
      Properties loaded = new Properties();
      loaded.load(
          new InputStreamReader(
              java.util.Objects.requireNonNull(in, name), StandardCharsets.UTF_8));
      return loaded;
    } catch (IOException failed) {
      throw new UncheckedIOException(name, failed);
    }
  }

  /** The keys a language has words for. */
  Set<String> keys(String language) {
    return java.util.Objects.requireNonNull(words.get(language), language).stringPropertyNames();
  }

  /** One phrase in one language; {@code {0}} is replaced. */
  String in(String language, String key, Object... values) {
    Properties loaded = java.util.Objects.requireNonNull(words.get(language), language);
    String phrase = java.util.Objects.requireNonNull(loaded.getProperty(key), key);
    for (int i = 0; i < values.length; i++) {
      phrase = phrase.replace("{" + i + "}", values[i].toString());
    }
    return phrase;
  }

  /** The phrase in every language; the page shows the one that is chosen. */
  String everywhere(String key, Object... values) {
    StringBuilder spans = new StringBuilder();
    for (String language : LANGUAGES) {
      spans
          .append("<span class=\"t\" lang=\"")
          .append(language)
          .append("\">")
          .append(Html.escaped(in(language, key, values)))
          .append("</span>");
    }
    return spans.toString();
  }
}
