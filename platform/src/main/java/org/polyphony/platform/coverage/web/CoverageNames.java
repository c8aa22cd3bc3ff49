package org.polyphony.platform.coverage.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.coverage.CoverageFilter;
import org.polyphony.platform.coverage.Matrix;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.Catalogue;
import org.polyphony.platform.stakeholders.Catalogues;
import org.polyphony.platform.stakeholders.Countries;
import org.polyphony.platform.stakeholders.StrategyNames;
import org.polyphony.platform.strategy.Catalogue.Kind;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.charts.Voice;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Names that these pages need, in the reader's language. */
@Component
class CoverageNames {

  private final Catalogues catalogues;
  private final Countries countries;
  private final org.polyphony.platform.strategy.Catalogue strategy;
  private final ObjectProvider<StrategyNames> strategies;

  CoverageNames(
      Catalogues catalogues,
      Countries countries,
      org.polyphony.platform.strategy.Catalogue strategy,
      ObjectProvider<StrategyNames> strategies) {
    this.catalogues = catalogues;
    this.countries = countries;
    this.strategy = strategy;
    this.strategies = strategies;
  }

  String row(String key, CoverageFilter filter) {
    var catalogue = filter.electoral() ? Catalogue.ELECTORAL_GROUP : Catalogue.REGION;
    return key.equals(Matrix.NONE) ? text("coverage.no-region") : catalogues.name(catalogue, key);
  }

  String group(String key) {
    return key.equals(Matrix.NONE)
        ? text("coverage.no-group")
        : catalogues.shortName(Catalogue.GROUP, key);
  }

  @Nullable Voice voice(@Nullable String group) {
    String voice = catalogues.voice(group);
    return voice == null ? null : Voice.ofKey(voice);
  }

  String country(@Nullable String code) {
    return countries.name(code);
  }

  List<Choice> strategies(Actor actor) {
    StrategyNames names = strategies.getIfAvailable();
    Map<Long, String> all = names == null ? Map.of() : names.names(actor);
    return all.entrySet().stream()
        .map(it -> new Choice(String.valueOf(it.getKey()), it.getValue()))
        .toList();
  }

  List<Choice> goals() {
    return terms(Kind.GOAL);
  }

  List<Choice> areas() {
    return terms(Kind.AREA);
  }

  static List<Choice> months() {
    return Stream.of(12, 24, 36)
        .map(it -> new Choice(String.valueOf(it), text("coverage.months", "months", it)))
        .toList();
  }

  private List<Choice> terms(Kind kind) {
    return strategy.terms(kind).stream()
        .filter(it -> it.enabled())
        .map(it -> new Choice(it.key(), strategy.title(kind, it.key())))
        .toList();
  }
}
