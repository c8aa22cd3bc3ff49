package org.polyphony.platform.seed;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.LocalizedTexts;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.PartialDate;
import org.polyphony.platform.shared.TranslationState;
import tools.jackson.databind.JsonNode;

/** One run of loading: the files, who loads, and which key became which number. */
public final class Seeding {

  private final Actor actor;
  private final Map<String, Long> numbers = new HashMap<>();
  private final Map<String, JsonNode> files = new HashMap<>();

  Seeding(Actor actor) {
    this.actor = actor;
  }

  /** Who loads: the system. */
  public Actor actor() {
    return actor;
  }

  /** A shipped file by its name without ending, such as {@code strategy}. */
  public JsonNode file(String name) {
    return files.computeIfAbsent(name, SeedFiles::read);
  }

  /** Keeps which number a record got. */
  public void remember(String kind, String key, long id) {
    numbers.put(kind + " " + key, id);
  }

  /**
   * The number of a record loaded before.
   *
   * @throws IllegalArgumentException if the shipped data name something they do not hold
   */
  public long number(String kind, String key) {
    Long id = numbers.get(kind + " " + key);
    if (id == null) {
      throw new IllegalArgumentException("The shipped data hold no " + kind + " " + key);
    }
    return id;
  }

  /** Whether a record was loaded before. */
  public boolean knows(String kind, String key) {
    return numbers.containsKey(kind + " " + key);
  }

  /** A text of six languages; translations that nobody reviewed are marked as such. */
  public static LocalizedText text(JsonNode node) {
    var words = new EnumMap<Language, String>(Language.class);
    for (Language language : Language.values()) {
      String text = node.path(language.code()).asString("");
      if (!text.isBlank()) {
        words.put(language, text);
      }
    }
    boolean reviewed = node.path("reviewed").asBoolean(false);
    return LocalizedTexts.of(words, reviewed ? TranslationState.HUMAN : TranslationState.MACHINE);
  }

  /** A date, or null where none is stated. */
  public static @Nullable PartialDate date(JsonNode node) {
    String written = node.asString("");
    return written.isEmpty() ? null : PartialDate.parse(written);
  }

  /** A text that may be missing. */
  public static @Nullable String optional(JsonNode node) {
    String text = node.asString("");
    return text.isEmpty() ? null : text;
  }

  /** Keys, each written alone or as {@code {ref: key}}. */
  public static List<String> refs(JsonNode list) {
    var keys = new ArrayList<String>();
    for (JsonNode each : list) {
      keys.add(each.isObject() ? each.path("ref").asString("") : each.asString(""));
    }
    return keys;
  }

  /** Where a fact stands: document and paragraph. */
  public static String source(JsonNode record) {
    JsonNode source = record.path("source");
    String document = source.path("document").asString("");
    return source.has("paragraph")
        ? document + ", § " + source.path("paragraph").asString("")
        : document;
  }
}
