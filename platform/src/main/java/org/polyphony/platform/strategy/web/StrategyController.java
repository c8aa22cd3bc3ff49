package org.polyphony.platform.strategy.web;

import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.strategy.Strategies;
import org.polyphony.platform.strategy.StrategyView;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Strategies for everybody. */
@Controller
class StrategyController {

  private final Strategies strategies;
  private final StrategyPages pages;

  StrategyController(Strategies strategies, StrategyPages pages) {
    this.strategies = strategies;
    this.pages = pages;
  }

  @GetMapping("/strategies")
  String list(Model model) {
    model.addAttribute("page", list("/strategies/", false));
    return "strategy/strategies";
  }

  @GetMapping("/manage/strategies")
  String manage(Actor actor, Model model) {
    actor.require("strategy.edit");
    model.addAttribute("page", list("/manage/strategies/", true));
    return "strategy/strategies";
  }

  @GetMapping("/strategies/{slug}")
  String show(@PathVariable String slug, Actor actor, Model model) {
    model.addAttribute("page", pages.page(strategies.bySlug(slug), actor));
    return "strategy/strategy";
  }

  private StrategyListPage list(String base, boolean manage) {
    return new StrategyListPage(
        strategies.all().stream().map(it -> row(it, base)).toList(), manage);
  }

  private static StrategyListPage.Row row(StrategyView strategy, String base) {
    var draft = strategy.draft();
    return new StrategyListPage.Row(
        base + draft.slug(),
        draft.title(),
        draft.purpose(),
        draft.date() == null ? "" : Formats.date(draft.date()),
        draft.sample());
  }
}
