package org.polyphony.platform.indicators.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.indicators.Binding;
import org.polyphony.platform.indicators.Computation;
import org.polyphony.platform.indicators.Indicators;
import org.polyphony.platform.indicators.Sheet;
import org.polyphony.platform.results.changes.PolicyStage;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.PartialDate;
import org.polyphony.platform.strategy.Catalogue;
import org.polyphony.platform.strategy.Term;
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

/** Says what computes an indicator, and with what parameters. */
@Controller
@RequestMapping("/manage/strategies/{slug}/indicators/{id:[0-9]{1,18}}/computation")
class BindingController {

  private final Indicators indicators;
  private final Exchanges exchanges;
  private final Catalogue catalogue;

  BindingController(Indicators indicators, Exchanges exchanges, Catalogue catalogue) {
    this.indicators = indicators;
    this.exchanges = exchanges;
    this.catalogue = catalogue;
  }

  @GetMapping
  String open(@PathVariable String slug, @PathVariable long id, Actor actor, Model model) {
    Sheet sheet = sheet(slug, id, actor);
    Form form = Form.blank();
    Binding binding = sheet.binding();
    if (binding != null) {
      form.put("computation", binding.computation())
          .put("exchange", binding.exchange())
          .put("instrument", binding.instrument())
          .put("outcome", binding.outcome())
          .put("stage", binding.stage())
          .put("from", binding.from())
          .put("until", binding.until());
    }
    return form(sheet, form, actor, model);
  }

  @PostMapping
  String bind(
      @PathVariable String slug,
      @PathVariable long id,
      Form form,
      Actor actor,
      Model model,
      RedirectAttributes flash) {
    Sheet sheet = sheet(slug, id, actor);
    return form.submit(
        () -> {
          Binding binding = read(form);
          form.check();
          indicators.bind(slug, id, binding, actor);
          flash.addFlashAttribute(Shell.NOTICE, "indicators.notice.bound");
          return "redirect:" + SheetController.path(sheet);
        },
        () -> form(sheet, form, actor, model));
  }

  private @Nullable Binding read(Form form) {
    Computation computation = form.choice("computation", Computation.class);
    LocalDate from = first(form.date("from"));
    PartialDate until = form.date("until");
    LocalDate last = until == null ? null : until.last();
    if (from != null && last != null && last.isBefore(from)) {
      form.reject("until", "indicators.refused.order");
    }
    Long exchange = form.number("exchange", 1, Long.MAX_VALUE);
    PolicyStage stage = form.choice("stage", PolicyStage.class);
    String instrument = term(form, "instrument", Catalogue.Kind.INSTRUMENT);
    String outcome = term(form, "outcome", Catalogue.Kind.OUTCOME);
    return computation == null
        ? null
        : new Binding(computation, exchange, instrument, outcome, stage, from, last);
  }

  private static @Nullable LocalDate first(@Nullable PartialDate date) {
    return date == null ? null : date.first();
  }

  private @Nullable String term(Form form, String name, Catalogue.Kind kind) {
    String key = form.text(name, 80);
    if (!key.isEmpty() && catalogue.find(kind, key).isEmpty()) {
      form.reject(name, "ui.form.choice", "value", key);
    }
    return key.isEmpty() ? null : key;
  }

  private Sheet sheet(String slug, long id, Actor actor) {
    Sheet sheet = indicators.sheet(slug, id, actor);
    actor.require("strategy.edit", SheetController.scope(sheet));
    return sheet;
  }

  private String form(Sheet sheet, Form form, Actor actor, Model model) {
    model.addAttribute(
        "page",
        new SheetPage.Binding(
            SheetController.path(sheet),
            sheet.indicator().draft().title(),
            form,
            Arrays.stream(Computation.values())
                .map(it -> new Choice(it.name(), SheetWords.name(it)))
                .toList(),
            terms(Catalogue.Kind.INSTRUMENT),
            terms(Catalogue.Kind.OUTCOME),
            Arrays.stream(PolicyStage.values())
                .map(it -> new Choice(it.name(), text("results.stage." + it.slug())))
                .toList(),
            exchanges.ofStrategy(sheet.strategy().id(), actor).stream()
                .map(
                    it -> new Choice(String.valueOf(it.id()), SheetWords.words(it.draft().title())))
                .toList()));
    return "indicators/binding";
  }

  private List<Choice> terms(Catalogue.Kind kind) {
    return catalogue.terms(kind).stream()
        .filter(Term::enabled)
        .map(it -> new Choice(it.key(), SheetWords.words(it.title())))
        .toList();
  }
}
