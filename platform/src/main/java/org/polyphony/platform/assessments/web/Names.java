package org.polyphony.platform.assessments.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.assessments.Position;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.stakeholders.Catalogue;
import org.polyphony.platform.stakeholders.Catalogues;
import org.polyphony.platform.stakeholders.Countries;
import org.polyphony.platform.stakeholders.Mention;
import org.polyphony.platform.stakeholders.Stakeholders;
import org.polyphony.platform.stakeholders.StrategyNames;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.charts.Voice;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Names that these pages need, in the reader's language. */
@Component
class Names {

  private final Catalogues catalogues;
  private final Countries countries;
  private final Stakeholders stakeholders;
  private final ObjectProvider<StrategyNames> strategies;

  Names(
      Catalogues catalogues,
      Countries countries,
      Stakeholders stakeholders,
      ObjectProvider<StrategyNames> strategies) {
    this.catalogues = catalogues;
    this.countries = countries;
    this.stakeholders = stakeholders;
    this.strategies = strategies;
  }

  Mention mention(Actor actor, long stakeholder) {
    Mention found = stakeholders.mentions(actor, List.of(stakeholder)).get(stakeholder);
    if (found == null) {
      throw new NotFound("stakeholder", stakeholder);
    }
    return found;
  }

  Map<Long, String> strategies(Actor actor) {
    StrategyNames names = strategies.getIfAvailable();
    return names == null ? Map.of() : names.names(actor);
  }

  List<Choice> strategyChoices(Actor actor) {
    return strategies(actor).entrySet().stream()
        .map(it -> new Choice(String.valueOf(it.getKey()), it.getValue()))
        .toList();
  }

  List<Choice> groups() {
    return catalogues.terms(Catalogue.GROUP).stream()
        .map(it -> new Choice(it.key(), it.name()))
        .toList();
  }

  List<Choice> countryChoices() {
    return countries.choices().stream().map(it -> new Choice(it.code(), it.name())).toList();
  }

  String group(@Nullable String key) {
    return catalogues.name(Catalogue.GROUP, key);
  }

  @Nullable Voice voice(@Nullable String group) {
    String voice = catalogues.voice(group);
    return voice == null ? null : Voice.ofKey(voice);
  }

  String country(@Nullable String code) {
    return countries.name(code);
  }

  /** One to five, each in words. */
  static List<Choice> scale(String textKey) {
    return IntStream.rangeClosed(1, 5)
        .mapToObj(it -> new Choice(String.valueOf(it), Texts.text(textKey + it)))
        .toList();
  }

  static List<Choice> positions() {
    return Stream.of(Position.values())
        .map(it -> new Choice(it.name(), Texts.text(it.textKey())))
        .toList();
  }

  static String position(@Nullable Position position) {
    return position == null ? "" : Texts.text(position.textKey());
  }

  /** All languages of ISO 639-1 by name. */
  static List<Choice> languages() {
    return Stream.of(Locale.getISOLanguages())
        .filter(it -> it.length() == 2)
        .map(it -> new Choice(it, language(it)))
        .sorted(Formats.byName(Choice::name))
        .toList();
  }

  /** A language's name in the reader's language; empty for none. */
  static String language(String code) {
    return code.isEmpty() ? "" : Locale.of(code).getDisplayLanguage(Reader.language().locale());
  }
}
