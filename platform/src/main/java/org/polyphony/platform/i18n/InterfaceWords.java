package org.polyphony.platform.i18n;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.polyphony.platform.shared.Language;

/** How far the words of the interface are translated, and whether a translator reviewed them. */
public final class InterfaceWords {
  private static final Properties REVIEWED = reviewed();

  private InterfaceWords() {}

  /**
   * The words of one part of the interface in one language.
   *
   * @param part the module that shows them, such as {@code exchanges}
   * @param total how many messages there are (in English)
   * @param present how many of them have words in the language
   * @param reviewed when and by whom they were reviewed; empty if nobody did
   */
  public record Part(String part, int total, int present, String reviewed) {
    /** How many messages have no words. */
    public int missing() {
      return total - present;
    }
  }

  /** Every part, by name. */
  public static List<Part> of(Language language) {
    Set<String> parts = new TreeSet<>();
    Texts.keys().forEach(it -> parts.add(part(it)));
    return parts.stream().map(it -> count(it, language)).toList();
  }

  private static Part count(String part, Language language) {
    var keys = Texts.keys().stream().filter(it -> part(it).equals(part)).toList();
    var there = Texts.words(language);
    int present = (int) keys.stream().filter(it -> !there.getOrDefault(it, "").isBlank()).count();
    String review = REVIEWED.getProperty(language.code() + "." + part, "");
    return new Part(part, keys.size(), present, review);
  }

  private static String part(String key) {
    return key.substring(0, key.indexOf('.'));
  }

  private static Properties reviewed() {
    var reviewed = new Properties();
    try (var in = InterfaceWords.class.getResourceAsStream("/i18n/reviewed.properties")) {
      if (in == null) {
        throw new IllegalStateException("i18n/reviewed.properties is missing");
      }
      reviewed.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("i18n/reviewed.properties cannot be read", e);
    }
    return reviewed;
  }
}
