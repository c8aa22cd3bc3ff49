package org.polyphony.platform.shared;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text of the content (a title, a summary) in up to six languages, each marked with how it came
 * to be. A reader never gets an empty text while one language has words.
 *
 * @param original the language in which the text was written
 * @param entries the languages that have words; never blank
 */
public record LocalizedText(Language original, Map<Language, Entry> entries) {

  /** No words in any language. */
  public static final LocalizedText EMPTY = new LocalizedText(Language.EN, Map.of());

  /**
   * The words in one language.
   *
   * @param text never blank
   * @param state how the words came to be
   */
  public record Entry(String text, TranslationState state) {}

  /**
   * What a reader is shown.
   *
   * @param language the language of the words, not always the one asked for
   * @param text the words
   * @param state how the words came to be
   */
  public record Shown(Language language, String text, TranslationState state) {

    /** Whether the page should say that these are not reviewed words in the reader's language. */
    public boolean needsLabel(Language wanted) {
      return language != wanted
          || state == TranslationState.MACHINE
          || state == TranslationState.OUTDATED;
    }
  }

  /** Keeps an unchangeable copy in the order of the languages. */
  public LocalizedText {
    var copy = new EnumMap<Language, Entry>(Language.class);
    copy.putAll(entries);
    entries = Collections.unmodifiableMap(copy);
  }

  /** A text in one language. */
  public static LocalizedText of(Language language, String text) {
    return text.isBlank()
        ? new LocalizedText(language, Map.of())
        : new LocalizedText(
            language, Map.of(language, new Entry(text.strip(), TranslationState.ORIGINAL)));
  }

  /** Whether no language has words. */
  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /**
   * The best words for a reader: the wanted language, else the original, else English, else the
   * first there is.
   */
  public Shown in(Language wanted) {
    for (Language candidate : new Language[] {wanted, original, Language.EN}) {
      Entry entry = entries.get(candidate);
      if (entry != null) {
        return new Shown(candidate, entry.text(), entry.state());
      }
    }
    return entries.entrySet().stream()
        .findFirst()
        .map(it -> new Shown(it.getKey(), it.getValue().text(), it.getValue().state()))
        .orElseGet(() -> new Shown(wanted, "", TranslationState.ORIGINAL));
  }

  /** The words in one language, or null. */
  public @Nullable String text(Language language) {
    Entry entry = entries.get(language);
    return entry == null ? null : entry.text();
  }

  /**
   * The same text, one of whose translations a person found to say what the original says: it is no
   * longer outdated, nor a machine's.
   */
  public LocalizedText checked(Language language) {
    Entry entry = entries.get(language);
    if (entry == null || language == original || entry.state() == TranslationState.HUMAN) {
      return this;
    }
    var changed = new EnumMap<Language, Entry>(entries);
    changed.put(language, new Entry(entry.text(), TranslationState.HUMAN));
    return new LocalizedText(original, changed);
  }

  /**
   * The same text with new words in one language. New words in the original make the other
   * languages outdated; blank words remove a language.
   *
   * @param state how the words came to be; the original stays {@link TranslationState#ORIGINAL}
   */
  public LocalizedText with(Language language, @Nullable String text, TranslationState state) {
    String words = text == null ? "" : text.strip();
    if (words.equals(text(language) == null ? "" : text(language))) {
      return this;
    }
    var changed = new EnumMap<Language, Entry>(Language.class);
    entries.forEach((each, entry) ->
        changed.put(
            each,
            language == original && each != original
                ? new Entry(entry.text(), TranslationState.OUTDATED)
                : entry));
    if (words.isEmpty()) {
      changed.remove(language);
    } else {
      changed.put(
          language, new Entry(words, language == original ? TranslationState.ORIGINAL : state));
    }
    return new LocalizedText(original, changed);
  }
}
