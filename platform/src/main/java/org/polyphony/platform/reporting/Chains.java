package org.polyphony.platform.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.exchanges.ExchangeState;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.results.MeasurementView;
import org.polyphony.platform.results.Results;
import org.polyphony.platform.results.changes.ChangeView;
import org.polyphony.platform.results.changes.InstitutionalChanges;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.strategy.Catalogue;
import org.polyphony.platform.strategy.MandateView;
import org.polyphony.platform.strategy.Mandates;
import org.polyphony.platform.strategy.Strategies;
import org.polyphony.platform.strategy.StrategyView;
import org.polyphony.platform.strategy.Term;
import org.springframework.stereotype.Service;

/** Draws the results chain out of the records of the modules that own them. */
@Service
public class Chains {

  private final Strategies strategies;
  private final Mandates mandates;
  private final Catalogue catalogue;
  private final Exchanges exchanges;
  private final Results results;
  private final InstitutionalChanges changes;

  Chains(
      Strategies strategies,
      Mandates mandates,
      Catalogue catalogue,
      Exchanges exchanges,
      Results results,
      InstitutionalChanges changes) {
    this.strategies = strategies;
    this.mandates = mandates;
    this.catalogue = catalogue;
    this.exchanges = exchanges;
    this.results = results;
    this.changes = changes;
  }

  /** The chain of a strategy, as far as the actor may see its exchanges. */
  public Chain of(String slug, ChainFilter filter, Actor actor) {
    StrategyView strategy = strategies.bySlug(slug);
    List<MandateView> answered =
        mandates.all().stream()
            .filter(it -> !it.sample() && strategy.draft().mandates().contains(it.id()))
            .sorted(Comparator.comparing(MandateView::code))
            .sorted(Comparator.comparing(it -> String.valueOf(it.date())))
            .toList();
    return new Chain(strategy, answered, threads(strategy, filter, actor));
  }

  private List<ChainThread> threads(StrategyView strategy, ChainFilter filter, Actor actor) {
    var held =
        exchanges.ofStrategy(strategy.id(), actor).stream()
            .filter(it -> !it.draft().sample() && it.state() != ExchangeState.CANCELLED)
            .toList();
    Map<Long, List<MeasurementView>> measured =
        results.ofExchanges(held.stream().map(ExchangeView::id).toList()).stream()
            .filter(it -> !it.draft().sample())
            .collect(Collectors.groupingBy(it -> it.draft().exchangeId()));
    var changed = changed(held);
    var threads = new ArrayList<ChainThread>();
    for (ExchangeView exchange : held) {
      if (matches(exchange, filter)) {
        threads.add(
            thread(
                strategy,
                exchange,
                measured.getOrDefault(exchange.id(), List.of()),
                changed.getOrDefault(exchange.id(), List.of())));
      }
    }
    if (!filter.narrows()) {
      threads.addAll(unanswered(strategy, held));
    }
    return threads.stream()
        .filter(it -> filter.goal().isEmpty() || filter.goal().equals(it.goal()))
        .sorted(order(strategy))
        .toList();
  }

  /** A change that came of several exchanges stands at each. */
  private Map<Long, List<ChangeView>> changed(List<ExchangeView> held) {
    var changed = new HashMap<Long, List<ChangeView>>();
    for (ChangeView each : changes.ofExchanges(held.stream().map(ExchangeView::id).toList())) {
      if (!each.draft().sample()) {
        each.exchanges()
            .forEach(it -> changed.computeIfAbsent(it, _ -> new ArrayList<>()).add(each));
      }
    }
    return changed;
  }

  private ChainThread thread(
      StrategyView strategy,
      ExchangeView exchange,
      List<MeasurementView> measurements,
      List<ChangeView> changed) {
    Long objectiveId = exchange.draft().objectiveId();
    var objective = objectiveId == null ? null : strategy.objective(objectiveId).orElse(null);
    String challenge = objective == null ? null : objective.draft().challenge();
    String result = exchange.draft().results().stream().findFirst().orElse(null);
    return new ChainThread(
        goal(exchange, objective), challenge, objective, result, exchange, measurements, changed);
  }

  /** Its own goal, else that of its first policy area, else that of its change objective. */
  private @Nullable String goal(ExchangeView exchange, StrategyView.@Nullable Objective objective) {
    if (!exchange.draft().goals().isEmpty()) {
      return exchange.draft().goals().getFirst();
    }
    for (String area : exchange.draft().areas()) {
      String parent = catalogue.find(Catalogue.Kind.AREA, area).map(Term::parent).orElse(null);
      if (parent != null) {
        return parent;
      }
    }
    return objective == null ? null : objective.draft().goals().stream().findFirst().orElse(null);
  }

  /**
   * Challenges without an objective, and objectives without an exchange: gaps that must be seen.
   */
  private static List<ChainThread> unanswered(StrategyView strategy, List<ExchangeView> held) {
    var gaps = new ArrayList<ChainThread>();
    for (var objective : strategy.objectives()) {
      if (held.stream().noneMatch(it -> objective.id() == number(it.draft().objectiveId()))) {
        var draft = objective.draft();
        String goal = draft.goals().stream().findFirst().orElse(null);
        String result = draft.results().stream().findFirst().orElse(null);
        gaps.add(
            new ChainThread(
                goal, draft.challenge(), objective, result, null, List.of(), List.of()));
      }
    }
    for (var challenge : strategy.challenges()) {
      if (strategy.objectives().stream()
          .noneMatch(it -> challenge.challenge().equals(it.draft().challenge()))) {
        String goal = challenge.goals().stream().findFirst().orElse(null);
        gaps.add(
            new ChainThread(goal, challenge.challenge(), null, null, null, List.of(), List.of()));
      }
    }
    for (String goal : strategy.draft().goals()) {
      boolean empty = held.isEmpty() && gaps.stream().noneMatch(it -> goal.equals(it.goal()));
      if (empty) {
        gaps.add(new ChainThread(goal, null, null, null, null, List.of(), List.of()));
      }
    }
    return gaps;
  }

  private static long number(@Nullable Long id) {
    return id == null ? 0 : id;
  }

  private static boolean matches(ExchangeView exchange, ChainFilter filter) {
    var draft = exchange.draft();
    return (filter.area().isEmpty() || draft.areas().contains(filter.area()))
        && (filter.country().isEmpty() || draft.countries().contains(filter.country()))
        && (filter.instrument().isEmpty() || draft.instruments().contains(filter.instrument()))
        && (filter.year().isEmpty() || Years.contains(draft, filter.year()));
  }

  private Comparator<ChainThread> order(StrategyView strategy) {
    List<String> goals = catalogue.terms(Catalogue.Kind.GOAL).stream().map(Term::key).toList();
    List<String> challenges =
        catalogue.terms(Catalogue.Kind.GOVERNANCE_CHALLENGE).stream().map(Term::key).toList();
    List<String> expected =
        catalogue.terms(Catalogue.Kind.EXPECTED_RESULT).stream().map(Term::key).toList();
    List<Long> objectives = strategy.objectives().stream().map(StrategyView.Objective::id).toList();
    return Comparator.<ChainThread>comparingInt(it -> place(goals, it.goal()))
        .thenComparingInt(it -> place(challenges, it.challenge()))
        .thenComparingInt(
            it -> place(objectives, it.objective() == null ? null : it.objective().id()))
        .thenComparingInt(it -> place(expected, it.result()))
        .thenComparing(it -> Years.sortKey(it.exchange()));
  }

  private static <T> int place(List<T> order, @Nullable T value) {
    int index = value == null ? -1 : order.indexOf(value);
    return index < 0 ? Integer.MAX_VALUE : index;
  }
}
