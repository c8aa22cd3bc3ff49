package org.polyphony.platform.reporting;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.polyphony.platform.exchanges.ExchangeState;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.results.Results;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.Constituency;
import org.polyphony.platform.strategy.Catalogue;
import org.polyphony.platform.strategy.IndicatorFigures;
import org.polyphony.platform.strategy.Mandates;
import org.polyphony.platform.strategy.RequestState;
import org.polyphony.platform.strategy.StrategyView;
import org.polyphony.platform.ui.charts.Heard;
import org.polyphony.platform.ui.charts.Voice;
import org.springframework.stereotype.Component;

/** The indicators that count records, as everybody may see them. */
@Component
class RecordFigures implements IndicatorFigures {

  private final Exchanges exchanges;
  private final Results results;
  private final Mandates mandates;
  private final Catalogue catalogue;
  private final Constituency constituency;
  private final VoicesHeard voices;

  RecordFigures(
      Exchanges exchanges,
      Results results,
      Mandates mandates,
      Catalogue catalogue,
      Constituency constituency,
      VoicesHeard voices) {
    this.exchanges = exchanges;
    this.results = results;
    this.mandates = mandates;
    this.catalogue = catalogue;
    this.constituency = constituency;
    this.voices = voices;
  }

  private static final Set<String> KNOWN =
      Set.of(
          "engaged-stakeholders-by-group",
          "exchanges-by-instrument",
          "requests-answered",
          "exchanges-with-government-and-civil-society",
          "areas-with-exchange-held",
          "measurements-with-evidence");

  @Override
  public boolean knows(String computation) {
    return KNOWN.contains(computation);
  }

  @Override
  public List<Figure> compute(String computation, StrategyView strategy) {
    return switch (computation) {
      case "engaged-stakeholders-by-group" -> engaged(strategy);
      case "exchanges-by-instrument" -> byInstrument(strategy);
      case "requests-answered" -> answered();
      case "exchanges-with-government-and-civil-society" -> bothSides(strategy);
      case "areas-with-exchange-held" -> areas(strategy);
      case "measurements-with-evidence" -> proven(strategy);
      default -> List.of();
    };
  }

  private List<ExchangeView> real(StrategyView strategy) {
    return exchanges.ofStrategy(strategy.id(), Actor.VISITOR).stream()
        .filter(it -> !it.draft().sample() && it.state() != ExchangeState.CANCELLED)
        .toList();
  }

  private List<Figure> engaged(StrategyView strategy) {
    var years = constituency.of(strategy.id()).years();
    if (years.isEmpty()) {
      return List.of(new Figure("", null, null, null));
    }
    var latest = years.getLast();
    var figures = new ArrayList<Figure>();
    for (var group : catalogue.terms(Catalogue.Kind.STAKEHOLDER_GROUP)) {
      long count =
          latest.organisations().getOrDefault(group.key(), 0L)
              + latest.people().getOrDefault(group.key(), 0L);
      String name = catalogue.shortTitle(Catalogue.Kind.STAKEHOLDER_GROUP, group.key());
      figures.add(new Figure(name, count, null, null));
    }
    return figures;
  }

  private List<Figure> byInstrument(StrategyView strategy) {
    var counts = new LinkedHashMap<String, Long>();
    catalogue.terms(Catalogue.Kind.INSTRUMENT).forEach(it -> counts.put(it.key(), 0L));
    for (ExchangeView exchange : real(strategy)) {
      exchange.draft().instruments().forEach(it -> counts.merge(it, 1L, Long::sum));
    }
    var figures = new ArrayList<Figure>();
    counts.forEach((key, count) -> {
      if (count > 0) {
        String name = catalogue.title(Catalogue.Kind.INSTRUMENT, key);
        figures.add(new Figure(name, count, null, "/exchanges?instrument=" + key));
      }
    });
    return figures;
  }

  private List<Figure> answered() {
    var requests =
        mandates.all().stream()
            .filter(it -> !it.sample())
            .flatMap(it -> it.requests().stream())
            .toList();
    long answered =
        requests.stream().filter(it -> it.draft().state() == RequestState.ANSWERED).count();
    return List.of(new Figure("", answered, (long) requests.size(), "/mandates"));
  }

  private List<Figure> bothSides(StrategyView strategy) {
    var held = real(strategy).stream().filter(it -> it.state().happened()).toList();
    var heard = voices.of(held);
    long both =
        held.stream()
            .map(it -> heard.getOrDefault(it.id(), Map.of()))
            .filter(it ->
                it.get(Voice.GOVERNMENT) == Heard.TAKES_PART
                    && it.get(Voice.CIVIL_SOCIETY) == Heard.TAKES_PART)
            .count();
    long unknown =
        held.stream().filter(it -> heard.getOrDefault(it.id(), Map.of()).isEmpty()).count();
    return List.of(
        new Figure("", both, (long) held.size(), "/exchanges"),
        new Figure(text("reporting.figure.unknown"), unknown, null, "/exchanges"));
  }

  private List<Figure> areas(StrategyView strategy) {
    var reached = new LinkedHashSet<String>();
    real(strategy).stream()
        .filter(it -> it.state().happened())
        .forEach(it -> reached.addAll(it.draft().areas()));
    long all = catalogue.terms(Catalogue.Kind.AREA).size();
    return List.of(
        new Figure(
            "", (long) reached.size(), all, "/strategies/" + strategy.draft().slug() + "/chain"));
  }

  private List<Figure> proven(StrategyView strategy) {
    var measurements =
        results.ofExchanges(real(strategy).stream().map(ExchangeView::id).toList()).stream()
            .filter(it -> !it.draft().sample())
            .toList();
    long proven = measurements.stream().filter(it -> !it.evidence().isEmpty()).count();
    return List.of(
        new Figure(
            "",
            proven,
            (long) measurements.size(),
            "/strategies/" + strategy.draft().slug() + "/chain"));
  }
}
