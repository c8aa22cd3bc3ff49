package org.polyphony.platform.strategy.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.strategy.Catalogue;
import org.polyphony.platform.strategy.FrameworkView;
import org.polyphony.platform.strategy.IndicatorFigures;
import org.polyphony.platform.strategy.MandateView;
import org.polyphony.platform.strategy.Mandates;
import org.polyphony.platform.strategy.Strategies;
import org.polyphony.platform.strategy.StrategyView;
import org.polyphony.platform.strategy.Term;
import org.polyphony.platform.ui.Fact;
import org.polyphony.platform.ui.Relations;
import org.polyphony.platform.ui.Relations.Direction;
import org.polyphony.platform.ui.Relations.Relation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts together what a strategy's page shows. */
@Component
class StrategyPages {

  private final Strategies strategies;
  private final Mandates mandates;
  private final Catalogue catalogue;
  private final List<Relations> relations;
  private final ObjectProvider<IndicatorFigures> figures;

  StrategyPages(
      Strategies strategies,
      Mandates mandates,
      Catalogue catalogue,
      List<Relations> relations,
      ObjectProvider<IndicatorFigures> figures) {
    this.strategies = strategies;
    this.mandates = mandates;
    this.catalogue = catalogue;
    this.relations = relations;
    this.figures = figures;
  }

  StrategyPage page(StrategyView strategy, Actor actor) {
    var draft = strategy.draft();
    Long frameworkId = draft.frameworkId();
    FrameworkView framework =
        strategies.frameworks().stream()
            .filter(it -> frameworkId != null && it.id() == frameworkId)
            .findFirst()
            .orElse(null);
    var down = new ArrayList<Relation>();
    relations.forEach(it -> down.addAll(it.of("strategy", String.valueOf(strategy.id()), actor)));
    return new StrategyPage(
        strategy,
        facts(strategy),
        titles(Catalogue.Kind.ANCHOR, draft.anchors()),
        framework,
        goals(draft.goals(), framework),
        challenges(strategy),
        titles(Catalogue.Kind.EXPECTED_RESULT, draft.results()),
        strategy.objectives().stream().map(this::objective).toList(),
        strategy.indicators().stream().map(it -> measure(it, strategy)).toList(),
        up(strategy),
        down,
        actor.may("strategy.edit"));
  }

  private List<Fact> facts(StrategyView strategy) {
    var draft = strategy.draft();
    var sdgs =
        catalogue.terms(Catalogue.Kind.SDG).stream()
            .filter(it -> draft.sdgs().contains(it.key()))
            .map(it -> it.number() + " " + words(it.title()))
            .toList();
    return List.of(
        Fact.of(
            text("strategy.strategy.document"),
            draft.document().isEmpty() ? null : draft.document()),
        Fact.of(
            text("strategy.strategy.date"),
            draft.date() == null ? null : Formats.date(draft.date())),
        Fact.of(
            text("strategy.strategy.long-term"),
            draft.longTermOutcome().isEmpty() ? null : words(draft.longTermOutcome())),
        Fact.of(text("strategy.strategy.sdgs"), sdgs.isEmpty() ? null : Formats.list(sdgs)));
  }

  private List<StrategyPage.Goal> goals(List<String> goals, @Nullable FrameworkView framework) {
    return catalogue.terms(Catalogue.Kind.GOAL).stream()
        .filter(it -> goals.contains(it.key()))
        .map(goal ->
            new StrategyPage.Goal(
                String.valueOf(goal.number()),
                goal.title(),
                catalogue.terms(Catalogue.Kind.AREA).stream()
                    .filter(area -> goal.key().equals(area.parent()))
                    .filter(area -> framework == null || framework.areas().contains(area.key()))
                    .map(Term::title)
                    .toList()))
        .toList();
  }

  private List<StrategyPage.Linked> challenges(StrategyView strategy) {
    return strategy.challenges().stream()
        .map(it ->
            new StrategyPage.Linked(
                title(Catalogue.Kind.GOVERNANCE_CHALLENGE, it.challenge()),
                it.goals().stream()
                    .map(goal -> catalogue.shortTitle(Catalogue.Kind.GOAL, goal))
                    .toList(),
                it.proposed()))
        .toList();
  }

  private StrategyPage.Objective objective(StrategyView.Objective objective) {
    var draft = objective.draft();
    String challenge = draft.challenge();
    return new StrategyPage.Objective(
        objective.id(),
        draft.title(),
        challenge == null ? "" : catalogue.title(Catalogue.Kind.GOVERNANCE_CHALLENGE, challenge),
        draft.results().stream()
            .map(it -> catalogue.title(Catalogue.Kind.EXPECTED_RESULT, it))
            .toList(),
        draft.proposed());
  }

  private StrategyPage.Measure measure(StrategyView.Indicator indicator, StrategyView strategy) {
    String computation = indicator.draft().computation();
    var computed =
        figures
            .orderedStream()
            .filter(it -> it.knows(computation))
            .findFirst()
            .map(it -> it.compute(computation, strategy))
            .orElse(List.of());
    return new StrategyPage.Measure(indicator, computed);
  }

  private List<Relation> up(StrategyView strategy) {
    return mandates.all().stream()
        .filter(it -> strategy.draft().mandates().contains(it.id()))
        .sorted(java.util.Comparator.comparing(it -> String.valueOf(it.date())))
        .map(StrategyPages::relation)
        .toList();
  }

  private static Relation relation(MandateView mandate) {
    return new Relation(
        Direction.UP,
        "strategy.kind.mandate",
        mandate.code(),
        "/mandates/" + mandate.slug(),
        words(mandate.title()));
  }

  private List<LocalizedText> titles(Catalogue.Kind kind, List<String> keys) {
    return catalogue.terms(kind).stream()
        .filter(it -> keys.contains(it.key()))
        .map(Term::title)
        .toList();
  }

  private LocalizedText title(Catalogue.Kind kind, String key) {
    return catalogue.find(kind, key).map(Term::title).orElse(LocalizedText.EMPTY);
  }

  private static String words(LocalizedText text) {
    return text.in(Reader.language()).text();
  }
}
