package org.polyphony.platform.stakeholders.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.stakeholders.Catalogue;
import org.polyphony.platform.stakeholders.Catalogues;
import org.polyphony.platform.stakeholders.Countries;
import org.polyphony.platform.stakeholders.Registry;
import org.polyphony.platform.stakeholders.Sex;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.charts.Voice;
import org.springframework.stereotype.Component;

/** Names of catalogue entries and countries for the reader. */
@Component
class Words {

  private final Catalogues catalogues;
  private final Countries countries;

  Words(Catalogues catalogues, Countries countries) {
    this.catalogues = catalogues;
    this.countries = countries;
  }

  /** All entries of a catalogue. */
  List<Choice> choices(Catalogue catalogue) {
    return catalogues.terms(catalogue).stream().map(it -> new Choice(it.key(), it.name())).toList();
  }

  /** All countries and areas. */
  List<Choice> countryChoices() {
    return countries.choices().stream().map(it -> new Choice(it.code(), it.name())).toList();
  }

  /** How a person states their sex. */
  static List<Choice> sexChoices() {
    return Arrays.stream(Sex.values()).map(it -> new Choice(it.name(), sex(it))).toList();
  }

  static String sex(Sex sex) {
    return switch (sex) {
      case FEMALE -> Texts.text("stakeholders.sex.female");
      case MALE -> Texts.text("stakeholders.sex.male");
      case OTHER -> Texts.text("stakeholders.sex.other");
      case NOT_STATED -> Texts.text("stakeholders.sex.not-stated");
    };
  }

  static String type(Registry.Type type) {
    return switch (type) {
      case ORGANISATION -> Texts.text("stakeholders.type.organisation");
      case PERSON -> Texts.text("stakeholders.type.person");
    };
  }

  /** The title of an entry; null where there is none, so that a page can say so. */
  @Nullable String name(Catalogue catalogue, @Nullable String key) {
    return key == null ? null : catalogues.name(catalogue, key);
  }

  String shortName(Catalogue catalogue, @Nullable String key) {
    return catalogues.shortName(catalogue, key);
  }

  @Nullable Voice voice(@Nullable String group) {
    String voice = catalogues.voice(group);
    return voice == null ? null : Voice.ofKey(voice);
  }

  /** The name of a country; null where there is none. */
  @Nullable String country(@Nullable String code) {
    return code == null ? null : countries.name(code);
  }
}
