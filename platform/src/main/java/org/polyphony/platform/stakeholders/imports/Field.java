package org.polyphony.platform.stakeholders.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Language;

/** What a column can hold. */
public enum Field {
  IGNORE("stakeholders.import.ignore", null),
  NAME("stakeholders.field.name", null),
  NAME_EN("stakeholders.import.name-in", Language.EN),
  NAME_FR("stakeholders.import.name-in", Language.FR),
  NAME_ES("stakeholders.import.name-in", Language.ES),
  NAME_RU("stakeholders.import.name-in", Language.RU),
  NAME_AR("stakeholders.import.name-in", Language.AR),
  NAME_ZH("stakeholders.import.name-in", Language.ZH),
  FAMILY_NAME("stakeholders.import.family-name", null),
  GIVEN_NAME("stakeholders.import.given-name", null),
  OTHER_NAMES("stakeholders.field.otherNames", null),
  TYPE("stakeholders.field.type", null),
  ACRONYM("stakeholders.field.acronym", null),
  GROUP("stakeholders.field.group", null),
  KIND("stakeholders.field.kind", null),
  LEVEL("stakeholders.field.level", null),
  COUNTRY("stakeholders.field.country", null),
  WEB("stakeholders.field.web", null),
  ORGANISATION("stakeholders.import.works-for", null),
  FUNCTION("stakeholders.field.function", null),
  SINCE("stakeholders.field.since", null),
  UNTIL("stakeholders.field.until", null),
  SEX("stakeholders.field.sex", null),
  LANGUAGES("stakeholders.field.languages", null),
  EMAIL("stakeholders.field.email", null),
  PHONE("stakeholders.field.phone", null),
  NOTES("stakeholders.field.notes", null);

  /** The columns that only people have: a table with one of them is about people. */
  static final List<Field> OF_PEOPLE =
      List.of(FAMILY_NAME, GIVEN_NAME, ORGANISATION, FUNCTION, SEX, EMAIL);

  private final String textKey;
  private final @Nullable Language language;

  Field(String textKey, @Nullable Language language) {
    this.textKey = textKey;
    this.language = language;
  }

  /** The language of a name, or null. */
  @Nullable Language language() {
    return language;
  }

  /** What it is called, in the reader's language. */
  public String label() {
    return language == null
        ? Texts.text(textKey)
        : Texts.text(textKey, "language", language.nativeName());
  }
}
