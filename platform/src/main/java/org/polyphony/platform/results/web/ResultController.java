package org.polyphony.platform.results.web;

import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.results.MeasurementView;
import org.polyphony.platform.results.ResultPermissions;
import org.polyphony.platform.results.Results;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of a result, and recording and changing it. */
@Controller
class ResultController {

  static final String ID = "{id:[0-9]{1,18}}";

  private final Results results;
  private final Exchanges exchanges;
  private final ResultPages pages;

  ResultController(Results results, Exchanges exchanges, ResultPages pages) {
    this.results = results;
    this.exchanges = exchanges;
    this.pages = pages;
  }

  @GetMapping("/results/" + ID)
  String show(@PathVariable long id, Actor actor, Model model) {
    model.addAttribute("page", pages.page(results.byId(id, actor), actor));
    return "results/show";
  }

  @GetMapping("/manage/exchanges/" + ID + "/results/add")
  String blank(@PathVariable long id, Actor actor, Model model) {
    return form(recordable(id, actor), Form.blank(), model);
  }

  @PostMapping("/manage/exchanges/" + ID + "/results/add")
  String add(@PathVariable long id, Form form, Actor actor, Model model, RedirectAttributes flash) {
    ExchangeView exchange = recordable(id, actor);
    return form.submit(
        () -> {
          var draft = ResultForms.read(form, id, exchange.draft().sample(), null);
          long result = results.add(draft, actor);
          flash.addFlashAttribute(Shell.NOTICE, "results.notice.added");
          return "redirect:/manage/results/" + result;
        },
        () -> form(exchange, form, model));
  }

  @GetMapping("/manage/results/" + ID)
  String work(@PathVariable long id, Actor actor, Model model) {
    MeasurementView view = results.byId(id, actor);
    recordable(view.draft().exchangeId(), actor);
    return work(view, ResultForms.filled(view), actor, model);
  }

  @PostMapping("/manage/results/" + ID)
  String change(
      @PathVariable long id, Form form, Actor actor, Model model, RedirectAttributes flash) {
    MeasurementView view = results.byId(id, actor);
    return form.submit(
        () -> {
          var before = view.draft();
          Long version = form.number("version", 0, Integer.MAX_VALUE);
          var draft = ResultForms.read(form, before.exchangeId(), before.sample(), before);
          results.change(id, version == null ? -1 : version.intValue(), draft, actor);
          flash.addFlashAttribute(Shell.NOTICE, "results.notice.saved");
          return "redirect:/manage/results/" + id;
        },
        () -> work(view, form.put("version", view.version()), actor, model));
  }

  private String work(MeasurementView view, Form form, Actor actor, Model model) {
    model.addAttribute("page", pages.work(view, form, actor));
    return "results/work";
  }

  private String form(ExchangeView exchange, Form form, Model model) {
    model.addAttribute("page", pages.blank(exchange, form));
    return "results/add";
  }

  private ExchangeView recordable(long exchangeId, Actor actor) {
    ExchangeView exchange = exchanges.byId(exchangeId, actor);
    actor.require(ResultPermissions.RECORD, exchange.scopes());
    return exchange;
  }
}
