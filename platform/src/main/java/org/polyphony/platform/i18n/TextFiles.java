package org.polyphony.platform.i18n;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.polyphony.platform.shared.Language;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads the word files of all modules. */
final class TextFiles {

  private TextFiles() {}

  static Map<Language, Map<String, String>> load() {
    var all = new EnumMap<Language, Map<String, String>>(Language.class);
    for (Language language : Language.values()) {
      all.put(language, load(language));
    }
    return all;
  }

  private static Map<String, String> load(Language language) {
    var words = new HashMap<String, String>();
    try {
      var files =
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:i18n/*/" + language.code() + ".properties");
      for (var file : files) {
        var properties = new Properties();
        try (var in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
          properties.load(in);
        }
        properties.forEach((key, value) -> words.put((String) key, (String) value));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the words of " + language.nativeName(), e);
    }
    return words;
  }
}
