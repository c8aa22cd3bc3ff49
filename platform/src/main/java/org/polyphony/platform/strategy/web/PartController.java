package org.polyphony.platform.strategy.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.strategy.Strategies;
import org.polyphony.platform.strategy.StrategyView;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Adds, changes and removes the parts of a strategy: challenge, objective, indicator, figure (of an
 * indicator) and agreement, each by one form.
 */
@Controller
@RequestMapping("/manage/strategies/{slug}/{part:challenge|objective|indicator|figure|agreement}")
class PartController {

  private static final List<String> REMOVABLE = List.of("objective", "indicator", "agreement");

  private final Strategies strategies;
  private final StrategyForms forms;

  PartController(Strategies strategies, StrategyForms forms) {
    this.strategies = strategies;
    this.forms = forms;
  }

  @GetMapping({"/add", "/{id}"})
  String open(
      @PathVariable String slug,
      @PathVariable String part,
      @PathVariable(required = false) Long id,
      Actor actor,
      Model model) {
    actor.require("strategy.edit");
    StrategyView strategy = strategies.bySlug(slug);
    return page(strategy, part, number(id), filled(strategy, part, number(id)), model);
  }

  @PostMapping({"/add", "/{id}"})
  String save(
      @PathVariable String slug,
      @PathVariable String part,
      @PathVariable(required = false) Long id,
      Form form,
      Actor actor,
      Model model,
      RedirectAttributes flash) {
    StrategyView strategy = strategies.bySlug(slug);
    return form.submit(
        () -> {
          save(strategy, part, number(id), form, actor);
          flash.addFlashAttribute(Shell.NOTICE, "strategy.notice.saved");
          return "redirect:/manage/strategies/" + slug;
        },
        () -> page(strategy, part, number(id), form, model));
  }

  @GetMapping("/{id}/remove")
  String ask(
      @PathVariable String slug,
      @PathVariable String part,
      @PathVariable long id,
      Actor actor,
      Model model) {
    actor.require("strategy.edit");
    StrategyView strategy = strategies.bySlug(slug);
    if (!REMOVABLE.contains(part)) {
      throw new NotFound(part, id);
    }
    LocalizedText name = before(strategy, part, id).getOrDefault("title", LocalizedText.EMPTY);
    String path = "/manage/strategies/" + slug + "/" + part + "/" + id;
    model.addAttribute("page", RemovalPage.of(part, MandateController.words(name), path));
    return "strategy/remove";
  }

  @PostMapping("/{id}/remove")
  String remove(
      @PathVariable String slug,
      @PathVariable String part,
      @PathVariable long id,
      Actor actor,
      RedirectAttributes flash) {
    long strategy = strategies.bySlug(slug).id();
    switch (part) {
      case "objective" -> strategies.dropObjective(strategy, id, actor);
      case "indicator" -> strategies.dropIndicator(strategy, id, actor);
      case "agreement" -> strategies.dropAgreement(strategy, id, actor);
      default -> throw new NotFound(part, id);
    }
    flash.addFlashAttribute(Shell.NOTICE, "strategy.notice.removed");
    flash.addFlashAttribute(
        Shell.UNDO, "/manage/strategies/" + slug + "/" + part + "/" + id + "/restore");
    return "redirect:/manage/strategies/" + slug;
  }

  @PostMapping("/{id}/restore")
  String restore(
      @PathVariable String slug,
      @PathVariable String part,
      @PathVariable long id,
      Actor actor,
      RedirectAttributes flash) {
    long strategy = strategies.bySlug(slug).id();
    switch (part) {
      case "objective" -> strategies.restoreObjective(strategy, id, actor);
      case "indicator" -> strategies.restoreIndicator(strategy, id, actor);
      case "agreement" -> strategies.restoreAgreement(strategy, id, actor);
      default -> throw new NotFound(part, id);
    }
    flash.addFlashAttribute(Shell.NOTICE, "strategy.notice.restored");
    return "redirect:/manage/strategies/" + slug;
  }

  private void save(StrategyView strategy, String part, long id, Form form, Actor actor) {
    long owner = strategy.id();
    switch (part) {
      case "challenge" -> strategies.work(owner, StrategyForms.challenge(form), actor);
      case "objective" -> saveObjective(strategy, id, form, actor);
      case "indicator" -> saveIndicator(strategy, id, form, actor);
      case "figure" -> strategies.record(owner, id, StrategyForms.figure(form), actor);
      default -> saveAgreement(strategy, id, form, actor);
    }
  }

  private void saveObjective(StrategyView strategy, long id, Form form, Actor actor) {
    if (id == 0) {
      strategies.want(strategy.id(), StrategyForms.objective(form, LocalizedText.EMPTY), actor);
    } else {
      var before = objective(strategy, id).draft().title();
      strategies.change(strategy.id(), id, StrategyForms.objective(form, before), actor);
    }
  }

  private void saveIndicator(StrategyView strategy, long id, Form form, Actor actor) {
    if (id == 0) {
      strategies.measureBy(strategy.id(), StrategyForms.indicator(form, null), actor);
    } else {
      var before = indicator(strategy, id).draft();
      strategies.change(strategy.id(), id, StrategyForms.indicator(form, before), actor);
    }
  }

  private void saveAgreement(StrategyView strategy, long id, Form form, Actor actor) {
    if (id == 0) {
      strategies.agree(strategy.id(), StrategyForms.agreement(form, null), actor);
    } else {
      var before = agreement(strategy, id).draft();
      strategies.change(strategy.id(), id, StrategyForms.agreement(form, before), actor);
    }
  }

  private static Form filled(StrategyView strategy, String part, long id) {
    if (id != 0 && part.equals("objective")) {
      var draft = objective(strategy, id).draft();
      return Form.blank()
          .put("title", draft.title())
          .put("challenge", draft.challenge())
          .putAll("goals", draft.goals())
          .putAll("outcomes", draft.outcomes())
          .putAll("results", draft.results())
          .put("proposed", draft.proposed() ? "yes" : null);
    }
    if (id != 0 && part.equals("indicator")) {
      var draft = indicator(strategy, id).draft();
      return Form.blank()
          .put("title", draft.title())
          .put("method", draft.method())
          .put("unit", draft.unit())
          .put("level", draft.level())
          .put("disaggregation", draft.disaggregation());
    }
    if (id != 0 && part.equals("agreement")) {
      var draft = agreement(strategy, id).draft();
      return Form.blank()
          .put("kind", draft.kind())
          .put("title", draft.title())
          .put("summary", draft.summary())
          .put("parties", draft.parties())
          .put("start", draft.start())
          .put("end", draft.end());
    }
    return Form.blank();
  }

  private String page(StrategyView strategy, String part, long id, Form form, Model model) {
    String base = "/manage/strategies/" + strategy.draft().slug() + "/" + part + "/";
    Map<String, List<Choice>> choices = new HashMap<>(forms.choices(form));
    if (part.equals("agreement")) {
      choices.put("kind", forms.agreementKinds());
    }
    boolean removable = id != 0 && REMOVABLE.contains(part);
    model.addAttribute(
        "page",
        new PartPage(
            strategy.draft().slug(),
            strategy.draft().title(),
            part,
            base + (id == 0 ? "add" : id),
            form,
            before(strategy, part, id),
            choices,
            removable ? base + id + "/remove" : ""));
    return "strategy/part";
  }

  /** The texts of several languages as they stand; none of a new part. */
  private static Map<String, LocalizedText> before(StrategyView strategy, String part, long id) {
    if (id == 0) {
      return Map.of();
    }
    return switch (part) {
      case "objective" -> Map.of("title", objective(strategy, id).draft().title());
      case "indicator" -> {
        var draft = indicator(strategy, id).draft();
        yield Map.of("title", draft.title(), "method", draft.method(), "unit", draft.unit());
      }
      case "agreement" -> {
        var draft = agreement(strategy, id).draft();
        yield Map.of(
            "title", draft.title(), "summary", draft.summary(), "parties", draft.parties());
      }
      default -> Map.of();
    };
  }

  private static StrategyView.Agreement agreement(StrategyView strategy, long id) {
    return strategy.agreements().stream()
        .filter(it -> it.id() == id)
        .findFirst()
        .orElseThrow(() -> new NotFound("agreement", id));
  }

  private static StrategyView.Objective objective(StrategyView strategy, long id) {
    return strategy.objective(id).orElseThrow(() -> new NotFound("objective", id));
  }

  private static StrategyView.Indicator indicator(StrategyView strategy, long id) {
    return strategy.indicators().stream()
        .filter(it -> it.id() == id)
        .findFirst()
        .orElseThrow(() -> new NotFound("indicator", id));
  }

  private static long number(@org.jspecify.annotations.Nullable Long id) {
    return id == null ? 0 : id;
  }
}
