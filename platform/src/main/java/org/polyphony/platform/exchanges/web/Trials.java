package org.polyphony.platform.exchanges.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.planning.PastCase;
import org.polyphony.algorithms.planning.Plan;
import org.polyphony.algorithms.planning.Recommender;
import org.polyphony.algorithms.planning.RuleTable;
import org.polyphony.algorithms.planning.Trial;
import org.polyphony.platform.exchanges.ExchangeFilter;
import org.polyphony.platform.exchanges.ExchangeResults;
import org.polyphony.platform.exchanges.ExchangeState;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.ui.Fact;
import org.springframework.stereotype.Component;

/** Tries a rule table against the exchanges that were held. Samples never count. */
@Component
class Trials {

  private static final int PIECE = 200;

  private final Exchanges exchanges;
  private final List<ExchangeResults> results;
  private final PlanPrefill prefill;
  private final PlanWords words;

  Trials(Exchanges exchanges, List<ExchangeResults> results, PlanPrefill prefill, PlanWords words) {
    this.exchanges = exchanges;
    this.results = results;
    this.prefill = prefill;
    this.words = words;
  }

  /**
   * The report. Exchanges without instruments, or without an outcome or challenge, are left out.
   */
  TrialPage of(Recommender rules, Actor actor) {
    List<ExchangeView> held = held(actor);
    var asked = new ArrayList<ExchangeView>();
    var cases = new ArrayList<PastCase>();
    for (ExchangeView exchange : held) {
      PastCase past = past(exchange, rules.table(), actor);
      if (past != null) {
        asked.add(exchange);
        cases.add(past);
      }
    }
    Trial trial = Trial.of(rules, cases);
    var rows = new ArrayList<TrialPage.Row>();
    for (int at = 0; at < asked.size(); at++) {
      rows.add(row(asked.get(at), trial.cases().get(at)));
    }
    return new TrialPage(
        text("exchanges.plan.rules", "table", trial.table(), "version", trial.version()),
        trial.hash().substring(0, 12),
        figures(trial),
        rows,
        held.size() - asked.size());
  }

  private List<ExchangeView> held(Actor actor) {
    var held = new ArrayList<ExchangeView>();
    for (ExchangeState state : List.of(ExchangeState.HELD, ExchangeState.REPORTED)) {
      var filter = new ExchangeFilter("", state.slug(), "", "", "", "", false);
      Slice<ExchangeView> slice = exchanges.list(filter, PageRequest.first(PIECE), actor);
      held.addAll(slice.rows());
      for (int next = 2; next <= slice.pages(); next++) {
        held.addAll(exchanges.list(filter, new PageRequest(next, PIECE, "", false), actor).rows());
      }
    }
    return held;
  }

  private @Nullable PastCase past(ExchangeView exchange, RuleTable table, Actor actor) {
    if (exchange.draft().instruments().isEmpty()) {
      return null;
    }
    var plan = new PlanForm(prefill.of(exchange, table, null, actor), table);
    Plan asked = plan.begun() ? plan.valid() : null;
    return asked == null
        ? null
        : new PastCase(
            Signs.words(exchange.draft().title()),
            asked,
            exchange.draft().instruments(),
            reached(exchange, actor));
  }

  /** All, where a second person confirmed an outcome; otherwise it is not known. */
  private @Nullable Double reached(ExchangeView exchange, Actor actor) {
    boolean confirmed =
        results.stream()
            .flatMap(it -> it.of(exchange.id(), actor).stream())
            .anyMatch(it -> it.level() == ExchangeResults.Level.OUTCOME && it.confirmed());
    return confirmed ? 1.0 : null;
  }

  private TrialPage.Row row(ExchangeView exchange, Trial.Outcome outcome) {
    return new TrialPage.Row(
        Paths.work(exchange.id()),
        outcome.name(),
        Formats.list(outcome.used().stream().map(words::instrument).toList()),
        Formats.list(outcome.proposed().stream().map(words::instrument).toList()),
        outcome.rank() == 0 ? "" : Formats.number(outcome.rank()),
        outcome.worked(),
        words.said(outcome.against()));
  }

  private static List<Fact> figures(Trial trial) {
    return List.of(
        fact("cases", trial.cases().size()),
        fact("first", trial.first()),
        fact("first-three", trial.firstThree()),
        fact("usual", trial.usual()),
        fact("worked", trial.worked()),
        fact("worked-first", trial.workedFirst()),
        fact("worked-first-three", trial.workedFirstThree()),
        fact("worked-ruled-out", trial.ruledOut().size()));
  }

  private static Fact fact(String name, int count) {
    return Fact.of(text("exchanges.rules.figure." + name), Formats.number(count));
  }
}
