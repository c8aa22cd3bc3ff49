package org.polyphony.platform.strategy.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.strategy.Catalogue;
import org.polyphony.platform.strategy.MandateView;
import org.polyphony.platform.strategy.Mandates;
import org.polyphony.platform.strategy.Strategies;
import org.polyphony.platform.strategy.StrategyView;
import org.polyphony.platform.ui.Fact;
import org.polyphony.platform.ui.Relations;
import org.polyphony.platform.ui.Relations.Direction;
import org.polyphony.platform.ui.Relations.Relation;
import org.springframework.stereotype.Component;

/** Puts together what a mandate's page shows. */
@Component
class MandatePages {

  private final Mandates mandates;
  private final Strategies strategies;
  private final Catalogue catalogue;
  private final List<Relations> relations;

  MandatePages(
      Mandates mandates, Strategies strategies, Catalogue catalogue, List<Relations> relations) {
    this.mandates = mandates;
    this.strategies = strategies;
    this.catalogue = catalogue;
    this.relations = relations;
  }

  MandatePage page(MandateView mandate, Actor actor) {
    var up = new ArrayList<Relation>();
    var down = new ArrayList<Relation>();
    for (MandateView other : mandates.all()) {
      if (mandate.earlier().contains(other.id())) {
        up.add(relation(Direction.UP, other));
      }
      if (other.earlier().contains(mandate.id())) {
        down.add(relation(Direction.DOWN, other));
      }
    }
    for (StrategyView strategy : strategies.all()) {
      if (strategy.draft().mandates().contains(mandate.id())) {
        down.add(relation(strategy));
      }
    }
    relations.forEach(it -> down.addAll(it.of("mandate", String.valueOf(mandate.id()), actor)));
    return new MandatePage(
        mandate.id(),
        mandate.code(),
        mandate.slug(),
        mandate.title(),
        mandate.summary(),
        facts(mandate),
        mandate.requests().stream().map(this::request).toList(),
        up,
        down,
        actor.may("strategy.edit"));
  }

  private List<Fact> facts(MandateView mandate) {
    return List.of(
        Fact.of(
            text("strategy.mandate.body"), catalogue.title(Catalogue.Kind.BODY, mandate.body())),
        Fact.of(text("strategy.mandate.session"), session(mandate.session())),
        Fact.of(
            text("strategy.mandate.date"),
            mandate.date() == null ? null : Formats.date(mandate.date())),
        Fact.of(
            text("strategy.mandate.paragraphs"),
            mandate.paragraphs().isEmpty() ? null : mandate.paragraphs()));
  }

  private @Nullable String session(@Nullable String key) {
    return key == null ? null : catalogue.title(Catalogue.Kind.SESSION, key);
  }

  private MandatePage.Request request(MandateView.Request request) {
    var draft = request.draft();
    var answers = new ArrayList<Relation>();
    Long strategyId = draft.strategyId();
    if (strategyId != null) {
      answers.add(relation(strategies.byId(strategyId)));
    }
    if (!draft.document().isEmpty()) {
      answers.add(new Relation(Direction.DOWN, "strategy.kind.document", draft.document(), "", ""));
    }
    String due = session(draft.dueSession());
    return new MandatePage.Request(
        request.id(),
        draft.text(),
        draft.addressee(),
        due == null ? "" : due,
        draft.state().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
        answers);
  }

  private static Relation relation(Direction direction, MandateView mandate) {
    return new Relation(
        direction,
        "strategy.kind.mandate",
        mandate.code(),
        "/mandates/" + mandate.slug(),
        mandate.date() == null ? "" : Formats.date(mandate.date()));
  }

  private static Relation relation(StrategyView strategy) {
    return new Relation(
        Direction.DOWN,
        "strategy.kind.strategy",
        MandateController.words(strategy.draft().title()),
        "/strategies/" + strategy.draft().slug(),
        strategy.draft().date() == null ? "" : Formats.date(strategy.draft().date()));
  }
}
