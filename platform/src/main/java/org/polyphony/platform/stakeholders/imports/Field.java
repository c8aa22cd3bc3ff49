package org.polyphony.platform.stakeholders.imports;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.fields.OwnField;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Language;

/** What a column can hold: a field that every record has, or one that the organization added. */
public final class Field {

  private static final Map<String, Field> KNOWN = new LinkedHashMap<>();
  private static final Pattern OWN = Pattern.compile("own\\.[a-z0-9][a-z0-9-]{0,39}");

  public static final Field IGNORE = known("IGNORE", "stakeholders.import.ignore", null);
  public static final Field NAME = known("NAME", "stakeholders.field.name", null);
  public static final Field NAME_EN = name(Language.EN);
  public static final Field NAME_FR = name(Language.FR);
  public static final Field NAME_ES = name(Language.ES);
  public static final Field NAME_RU = name(Language.RU);
  public static final Field NAME_AR = name(Language.AR);
  public static final Field NAME_ZH = name(Language.ZH);
  public static final Field FAMILY_NAME =
      known("FAMILY_NAME", "stakeholders.import.family-name", null);
  public static final Field GIVEN_NAME =
      known("GIVEN_NAME", "stakeholders.import.given-name", null);
  public static final Field OTHER_NAMES =
      known("OTHER_NAMES", "stakeholders.field.otherNames", null);
  public static final Field TYPE = known("TYPE", "stakeholders.field.type", null);
  public static final Field ACRONYM = known("ACRONYM", "stakeholders.field.acronym", null);
  public static final Field GROUP = known("GROUP", "stakeholders.field.group", null);
  public static final Field KIND = known("KIND", "stakeholders.field.kind", null);
  public static final Field LEVEL = known("LEVEL", "stakeholders.field.level", null);
  public static final Field COUNTRY = known("COUNTRY", "stakeholders.field.country", null);
  public static final Field WEB = known("WEB", "stakeholders.field.web", null);
  public static final Field ORGANISATION =
      known("ORGANISATION", "stakeholders.import.works-for", null);
  public static final Field FUNCTION = known("FUNCTION", "stakeholders.field.function", null);
  public static final Field SINCE = known("SINCE", "stakeholders.field.since", null);
  public static final Field UNTIL = known("UNTIL", "stakeholders.field.until", null);
  public static final Field SEX = known("SEX", "stakeholders.field.sex", null);
  public static final Field LANGUAGES = known("LANGUAGES", "stakeholders.field.languages", null);
  public static final Field EMAIL = known("EMAIL", "stakeholders.field.email", null);
  public static final Field PHONE = known("PHONE", "stakeholders.field.phone", null);
  public static final Field NOTES = known("NOTES", "stakeholders.field.notes", null);

  /** The columns that only people have: a table with one of them is about people. */
  static final List<Field> OF_PEOPLE =
      List.of(FAMILY_NAME, GIVEN_NAME, ORGANISATION, FUNCTION, SEX, EMAIL);

  private final String name;
  private final String textKey;
  private final @Nullable Language language;

  private Field(String name, String textKey, @Nullable Language language) {
    this.name = name;
    this.textKey = textKey;
    this.language = language;
  }

  private static Field known(String name, String textKey, @Nullable Language language) {
    var field = new Field(name, textKey, language);
    KNOWN.put(name, field);
    return field;
  }

  private static Field name(Language language) {
    return known("NAME_" + language.name(), "stakeholders.import.name-in", language);
  }

  /** Those that every record has. */
  public static List<Field> values() {
    return List.copyOf(KNOWN.values());
  }

  /** A field by its name; empty for a name that no field can have. */
  public static Optional<Field> named(String name) {
    var known = KNOWN.get(name);
    return known == null && OWN.matcher(name).matches()
        ? Optional.of(new Field(name, "", null))
        : Optional.ofNullable(known);
  }

  /**
   * A field by its name.
   *
   * @throws IllegalArgumentException for a name that no field can have
   */
  @JsonCreator
  public static Field valueOf(String name) {
    return named(name).orElseThrow(() -> new IllegalArgumentException("No field: " + name));
  }

  /** One that the organization added. */
  public static Field own(String key) {
    return valueOf(OwnField.PREFIX + key);
  }

  /** Its name in forms and files, such as {@code COUNTRY} or {@code own.budget}. */
  @JsonValue
  public String name() {
    return name;
  }

  /** The key of one that the organization added; empty for all others. */
  public Optional<String> key() {
    return name.startsWith(OwnField.PREFIX)
        ? Optional.of(name.substring(OwnField.PREFIX.length()))
        : Optional.empty();
  }

  /** The language of a name, or null. */
  @Nullable Language language() {
    return language;
  }

  /** What it is called, in the reader's language; the key of one that the organization added. */
  public String label() {
    if (textKey.isEmpty()) {
      return key().orElse(name);
    }
    return language == null
        ? Texts.text(textKey)
        : Texts.text(textKey, "language", language.nativeName());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Field field && field.name.equals(name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}
