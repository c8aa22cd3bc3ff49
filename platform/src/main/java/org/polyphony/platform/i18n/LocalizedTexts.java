package org.polyphony.platform.i18n;

import java.util.EnumMap;
import java.util.Map;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.TranslationState;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The stored form of {@link LocalizedText}: {@code {"original":"en","en":"…","fr":"…",
 * "states":{"fr":"machine"}}}; a language without a state was translated by a person.
 */
public final class LocalizedTexts {

  private static final JsonMapper JSON = JsonMapper.shared();

  private LocalizedTexts() {}

  /** The stored form. */
  public static String toJson(LocalizedText text) {
    var root = JSON.createObjectNode();
    root.put("original", text.original().code());
    var states = JSON.createObjectNode();
    text.entries()
        .forEach((language, entry) -> {
          root.put(language.code(), entry.text());
          if (entry.state() == TranslationState.MACHINE
              || entry.state() == TranslationState.OUTDATED) {
            states.put(language.code(), entry.state().name().toLowerCase(java.util.Locale.ROOT));
          }
        });
    if (!states.isEmpty()) {
      root.set("states", states);
    }
    return JSON.writeValueAsString(root);
  }

  /** Reads the stored form. */
  public static LocalizedText fromJson(String json) {
    JsonNode root = JSON.readTree(json);
    Language original = Language.of(root.path("original").asString("en")).orElse(Language.EN);
    var entries = new EnumMap<Language, LocalizedText.Entry>(Language.class);
    for (Language language : Language.values()) {
      String words = root.path(language.code()).asString("");
      if (!words.isBlank()) {
        entries.put(language, new LocalizedText.Entry(words, state(root, language, original)));
      }
    }
    return new LocalizedText(original, entries);
  }

  /** A text whose other languages are translations of one state, as in shipped data. */
  public static LocalizedText of(Map<Language, String> words, TranslationState translations) {
    var entries = new EnumMap<Language, LocalizedText.Entry>(Language.class);
    words.forEach((language, text) -> {
      var state = language == Language.EN ? TranslationState.ORIGINAL : translations;
      entries.put(language, new LocalizedText.Entry(text.strip(), state));
    });
    return new LocalizedText(Language.EN, entries);
  }

  private static TranslationState state(JsonNode root, Language language, Language original) {
    if (language == original) {
      return TranslationState.ORIGINAL;
    }
    String state = root.path("states").path(language.code()).asString("human");
    return TranslationState.valueOf(state.toUpperCase(java.util.Locale.ROOT));
  }
}
