package org.polyphony.platform.interop.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.polyphony.platform.shared.LocalizedText;

/**
 * A text of several languages as JSON.
 *
 * @param original code of the language in which it was written
 * @param text the words by language code
 * @param state how the words came to be, by language code: original, human, machine, outdated
 */
record ApiText(String original, Map<String, String> text, Map<String, String> state) {

  static ApiText of(LocalizedText value) {
    var text = new LinkedHashMap<String, String>();
    var state = new LinkedHashMap<String, String>();
    value
        .entries()
        .forEach((language, entry) -> {
          text.put(language.code(), entry.text());
          state.put(language.code(), entry.state().name().toLowerCase(Locale.ROOT));
        });
    return new ApiText(value.original().code(), text, state);
  }
}
