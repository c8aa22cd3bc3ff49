package org.polyphony.platform.exchanges.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.exchanges.ExchangeDraft;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.strategy.Catalogue;
import org.polyphony.platform.strategy.MandateView;
import org.polyphony.platform.strategy.Mandates;
import org.polyphony.platform.strategy.Strategies;
import org.polyphony.platform.strategy.StrategyView;
import org.springframework.stereotype.Component;

/** Walks from an exchange up the chain to the mandates that it answers. */
@Component
class Purposes {

  private final Mandates mandates;
  private final Strategies strategies;
  private final Names names;

  Purposes(Mandates mandates, Strategies strategies, Names names) {
    this.mandates = mandates;
    this.strategies = strategies;
    this.names = names;
  }

  /**
   * What an exchange is for.
   *
   * @param fill where gaps can be filled, or null
   */
  Purpose of(ExchangeView exchange, @Nullable String fill) {
    var draft = exchange.draft();
    Long strategyId = draft.strategyId();
    StrategyView strategy = strategyId == null ? null : strategies.byId(strategyId);
    var links = new ArrayList<>(mandates(draft, fill));
    if (strategy == null) {
      links.add(new Purpose.Link(text("exchanges.field.strategy"), null, fill));
    } else {
      links.add(
          new Purpose.Link(
              text("exchanges.field.strategy"),
              Signs.words(strategy.draft().title()),
              "/strategies/" + strategy.draft().slug()));
    }
    terms(links, "goals", Catalogue.Kind.GOAL, draft.goals());
    terms(links, "areas", Catalogue.Kind.AREA, draft.areas());
    terms(links, "sdgs", Catalogue.Kind.SDG, draft.sdgs());
    objective(links, strategy, draft.objectiveId(), fill);
    terms(links, "outcomes", Catalogue.Kind.OUTCOME, draft.outcomes());
    terms(links, "results", Catalogue.Kind.EXPECTED_RESULT, draft.results());
    return new Purpose(links, draft.proposedLinks());
  }

  private List<Purpose.Link> mandates(ExchangeDraft draft, @Nullable String fill) {
    String kind = text("exchanges.field.mandates");
    if (draft.mandates().isEmpty()) {
      return List.of(new Purpose.Link(kind, null, fill));
    }
    return mandates.all().stream()
        .filter(it -> draft.mandates().contains(it.id()))
        .map(it -> new Purpose.Link(kind, name(it), "/mandates/" + it.slug()))
        .toList();
  }

  static String name(MandateView mandate) {
    // the symbol is never mirrored or broken, whatever the direction of the words after it
    return "\u2066" + mandate.code() + "\u2069 · " + Signs.words(mandate.title());
  }

  private void terms(
      List<Purpose.Link> links, String field, Catalogue.Kind kind, List<String> keys) {
    names
        .titles(kind, keys)
        .forEach(it -> links.add(new Purpose.Link(text("exchanges.field." + field), it, null)));
  }

  private void objective(
      List<Purpose.Link> links,
      @Nullable StrategyView strategy,
      @Nullable Long objectiveId,
      @Nullable String fill) {
    var objective =
        strategy == null || objectiveId == null
            ? null
            : strategy.objective(objectiveId).orElse(null);
    String challenge = objective == null ? null : objective.draft().challenge();
    if (challenge != null) {
      links.add(
          new Purpose.Link(
              text("exchanges.field.challenge"),
              names.title(Catalogue.Kind.GOVERNANCE_CHALLENGE, challenge),
              null));
    }
    links.add(
        new Purpose.Link(
            text("exchanges.field.objective"),
            objective == null ? null : Signs.words(objective.draft().title()),
            objective == null ? fill : null));
  }
}
