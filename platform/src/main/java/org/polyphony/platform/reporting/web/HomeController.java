package org.polyphony.platform.reporting.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.reporting.VoicesHeard;
import org.polyphony.platform.reporting.Years;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.strategy.Catalogue;
import org.polyphony.platform.strategy.Mandates;
import org.polyphony.platform.strategy.Strategies;
import org.polyphony.platform.strategy.StrategyView;
import org.polyphony.platform.ui.charts.Heard;
import org.polyphony.platform.ui.charts.Voice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page. */
@Controller
class HomeController {

  private static final int SCORE = 7;
  private static final int NEXT = 5;

  private final Strategies strategies;
  private final Mandates mandates;
  private final Catalogue catalogue;
  private final Exchanges exchanges;
  private final VoicesHeard voices;

  HomeController(
      Strategies strategies,
      Mandates mandates,
      Catalogue catalogue,
      Exchanges exchanges,
      VoicesHeard voices) {
    this.strategies = strategies;
    this.mandates = mandates;
    this.catalogue = catalogue;
    this.exchanges = exchanges;
    this.voices = voices;
  }

  @GetMapping("/")
  String home(Actor actor, Model model) {
    Optional<StrategyView> first =
        strategies.all().stream().filter(it -> !it.draft().sample()).findFirst();
    List<ExchangeView> held =
        first.map(it -> exchanges.ofStrategy(it.id(), actor)).orElse(List.of()).stream()
            .filter(it -> !it.draft().sample())
            .toList();
    model.addAttribute("page", page(first, held));
    return "reporting/home";
  }

  private HomePage page(Optional<StrategyView> strategy, List<ExchangeView> all) {
    Map<Long, Map<Voice, Heard>> heard = voices.of(all);
    var happened = all.stream().filter(it -> it.state().happened()).toList();
    var coming = all.stream().filter(it -> it.state().coming()).toList();
    var score = new ArrayList<HomePage.Step>();
    happened.stream()
        .filter(
            it -> it.draft().start() != null && !heard.getOrDefault(it.id(), Map.of()).isEmpty())
        .sorted(java.util.Comparator.comparing(Years::sortKey))
        .limit(SCORE - 1)
        .forEach(it -> score.add(step(it, heard)));
    coming.stream().limit(1).forEach(it -> score.add(step(it, heard)));
    return new HomePage(
        strategy.map(HomeController::shown).orElse(null),
        score,
        strategy.map(it -> titles(Catalogue.Kind.GOAL, it.draft().goals())).orElse(List.of()),
        strategy
            .map(it -> it.challenges().stream().map(each -> each.challenge()).toList())
            .map(it -> titles(Catalogue.Kind.GOVERNANCE_CHALLENGE, it))
            .orElse(List.of()),
        strategy
            .map(it -> titles(Catalogue.Kind.EXPECTED_RESULT, it.draft().results()))
            .orElse(List.of()),
        strategy.map(it -> numbers(it.draft().sdgs())).orElse(List.of()),
        coming.stream().limit(NEXT).map(it -> step(it, heard)).toList(),
        coming.size(),
        figures(happened, coming));
  }

  private static HomePage.Strategy shown(StrategyView strategy) {
    return new HomePage.Strategy(
        "/strategies/" + strategy.draft().slug(),
        strategy.draft().title(),
        strategy.draft().purpose());
  }

  private static HomePage.Step step(ExchangeView exchange, Map<Long, Map<Voice, Heard>> heard) {
    return new HomePage.Step(
        Formats.span(exchange.draft().start(), exchange.draft().end()),
        words(exchange.draft().title()),
        words(exchange.draft().summary()),
        "/exchanges/" + exchange.id(),
        exchange.draft().instruments().stream().findFirst().orElse(null),
        exchange.state().slug(),
        heard.getOrDefault(exchange.id(), Map.of()));
  }

  private List<String> titles(Catalogue.Kind kind, List<String> keys) {
    return catalogue.terms(kind).stream()
        .filter(it -> keys.contains(it.key()))
        .map(it -> words(it.title()))
        .toList();
  }

  private List<String> numbers(List<String> sdgs) {
    return catalogue.terms(Catalogue.Kind.SDG).stream()
        .filter(it -> sdgs.contains(it.key()))
        .map(it -> String.valueOf(it.number()))
        .toList();
  }

  private List<HomePage.Figure> figures(List<ExchangeView> happened, List<ExchangeView> coming) {
    var all = mandates.all().stream().filter(it -> !it.sample()).toList();
    long answered = all.stream().filter(it -> it.answered()).count();
    return List.of(
        new HomePage.Figure(
            text("reporting.home.of", "part", answered, "whole", all.size()),
            text("reporting.home.mandates-answered"),
            "/mandates"),
        new HomePage.Figure(
            Formats.number(happened.size()),
            text("reporting.home.exchanges-held"),
            "/exchanges?state=happened&samples=no"),
        new HomePage.Figure(
            Formats.number(coming.size()),
            text("reporting.home.exchanges-coming"),
            HomePage.COMING));
  }

  private static String words(LocalizedText text) {
    return text.in(Reader.language()).text();
  }
}
