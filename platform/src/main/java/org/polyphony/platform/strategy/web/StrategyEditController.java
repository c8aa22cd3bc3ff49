package org.polyphony.platform.strategy.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.strategy.Strategies;
import org.polyphony.platform.strategy.StrategyView;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Strategies in the back office. */
@Controller
@RequestMapping("/manage/strategies")
class StrategyEditController {

  private final Strategies strategies;
  private final StrategyForms forms;
  private final StrategyPages pages;
  private final AuditTrail audit;

  StrategyEditController(
      Strategies strategies, StrategyForms forms, StrategyPages pages, AuditTrail audit) {
    this.strategies = strategies;
    this.forms = forms;
    this.pages = pages;
    this.audit = audit;
  }

  @GetMapping("/add")
  String blank(Actor actor, Model model) {
    actor.require("strategy.edit");
    return edit(null, Form.blank(), model);
  }

  @PostMapping("/add")
  String add(Form form, Actor actor, Model model, RedirectAttributes flash) {
    return form.submit(
        () -> {
          var draft = forms.strategy(form, null);
          strategies.add(draft, actor);
          flash.addFlashAttribute(Shell.NOTICE, "strategy.notice.added");
          return "redirect:/manage/strategies/" + draft.slug();
        },
        () -> edit(null, form, model));
  }

  @GetMapping("/{slug}")
  String open(@PathVariable String slug, Actor actor, Model model) {
    actor.require("strategy.edit");
    model.addAttribute("page", pages.page(strategies.bySlug(slug), actor));
    return "strategy/strategyWork";
  }

  @GetMapping("/{slug}/edit")
  String edit(@PathVariable String slug, Actor actor, Model model) {
    actor.require("strategy.edit");
    StrategyView strategy = strategies.bySlug(slug);
    return edit(strategy, forms.filled(strategy), model);
  }

  @PostMapping("/{slug}/edit")
  String change(
      @PathVariable String slug, Form form, Actor actor, Model model, RedirectAttributes flash) {
    StrategyView strategy = strategies.bySlug(slug);
    return form.submit(
        () -> {
          var draft = forms.strategy(form, strategy);
          strategies.change(strategy.id(), draft, actor);
          flash.addFlashAttribute(Shell.NOTICE, "strategy.notice.saved");
          return "redirect:/manage/strategies/" + draft.slug();
        },
        () -> edit(strategy, form, model));
  }

  private String edit(@Nullable StrategyView strategy, Form form, Model model) {
    var history =
        strategy == null
            ? List.<org.polyphony.platform.audit.AuditEntry>of()
            : audit.of(new Subject("strategy", strategy.id()));
    model.addAttribute("page", new StrategyEditPage(strategy, form, forms.choices(form), history));
    return "strategy/strategyEdit";
  }
}
