package org.polyphony.platform.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.polyphony.platform.exchanges.ExchangeState;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.strategy.Catalogue;
import org.polyphony.platform.strategy.IndicatorFigures;
import org.polyphony.platform.strategy.Strategies;
import org.polyphony.platform.strategy.StrategyView;
import org.polyphony.platform.strategy.Term;
import org.springframework.stereotype.Service;

/** Counts the figures of a strategy's report out of its results chain. */
@Service
public class StrategyReports {

  private final Chains chains;
  private final Strategies strategies;
  private final Catalogue catalogue;
  private final ReportParticipation participation;
  private final List<IndicatorFigures> figures;
  private final Clock clock;

  StrategyReports(
      Chains chains,
      Strategies strategies,
      Catalogue catalogue,
      ReportParticipation participation,
      List<IndicatorFigures> figures,
      Clock clock) {
    this.chains = chains;
    this.strategies = strategies;
    this.catalogue = catalogue;
    this.participation = participation;
    this.figures = figures;
    this.clock = clock;
  }

  /**
   * The figures of now: those that everybody may see, whoever asks.
   *
   * @param slug the strategy's place in addresses
   * @throws org.polyphony.platform.shared.NotFound if there is no such strategy
   */
  public StrategyReport of(String slug) {
    Chain chain = chains.of(slug, ChainFilter.ALL, Actor.VISITOR);
    List<ExchangeView> exchanges =
        chain.threads().stream().map(ChainThread::exchange).filter(it -> it != null).toList();
    return new StrategyReport(
        chain,
        LocalDate.now(clock.withZone(ZoneOffset.UTC)),
        requests(chain, exchanges),
        Tallies.of(
            exchanges, it -> it.draft().instruments(), keys(Catalogue.Kind.INSTRUMENT), false),
        Tallies.of(exchanges, it -> it.draft().areas(), keys(Catalogue.Kind.AREA), true),
        Tallies.of(exchanges, it -> it.draft().countries(), List.of(), false),
        Tallies.of(exchanges, it -> List.of(it.state().slug()), states(), false),
        participation.of(exchanges.stream().filter(it -> it.state().happened()).toList()),
        measured(chain),
        chain.strategy().indicators().stream().map(it -> indicator(it, chain.strategy())).toList());
  }

  private List<String> keys(Catalogue.Kind kind) {
    return catalogue.terms(kind).stream().map(Term::key).toList();
  }

  private static List<String> states() {
    return Arrays.stream(ExchangeState.values()).map(ExchangeState::slug).toList();
  }

  private List<StrategyReport.Request> requests(Chain chain, List<ExchangeView> exchanges) {
    return chain.mandates().stream()
        .flatMap(mandate -> {
          long answering =
              exchanges.stream().filter(it -> it.draft().mandates().contains(mandate.id())).count();
          return mandate.requests().stream()
              .map(it -> {
                Long by = it.draft().strategyId();
                return new StrategyReport.Request(
                    mandate, it, by == null ? null : strategies.byId(by), answering);
              });
        })
        .toList();
  }

  private static List<StrategyReport.Measured> measured(Chain chain) {
    return chain.threads().stream()
        .flatMap(thread -> {
          ExchangeView exchange = thread.exchange();
          return exchange == null
              ? java.util.stream.Stream.<StrategyReport.Measured>empty()
              : thread.measurements().stream().map(it -> new StrategyReport.Measured(it, exchange));
        })
        .toList();
  }

  private StrategyReport.Indicator indicator(
      StrategyView.Indicator indicator, StrategyView strategy) {
    String computation = indicator.draft().computation();
    return new StrategyReport.Indicator(
        indicator,
        figures.stream()
            .filter(it -> it.knows(computation))
            .findFirst()
            .map(it -> it.compute(computation, strategy))
            .orElse(List.of()));
  }
}
