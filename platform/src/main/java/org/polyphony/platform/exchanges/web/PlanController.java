package org.polyphony.platform.exchanges.web;

import org.jspecify.annotations.Nullable;
import org.polyphony.platform.exchanges.ExchangePermissions;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which instruments suit a plan: asked by address alone, so that an answer can be kept. */
@Controller
@RequestMapping("/manage/exchanges")
class PlanController {

  private final Exchanges exchanges;
  private final Plans plans;

  PlanController(Exchanges exchanges, Plans plans) {
    this.exchanges = exchanges;
    this.plans = plans;
  }

  @GetMapping("/instruments")
  String ask(Form form, Actor actor, Model model) {
    actor.require(ExchangePermissions.EDIT);
    return ask(null, form, actor, model);
  }

  @GetMapping("/" + Paths.ID + "/instruments")
  String ask(@PathVariable long id, Form form, Actor actor, Model model) {
    return ask(editable(id, actor), form, actor, model);
  }

  @PostMapping("/" + Paths.ID + "/instruments/take")
  String take(
      @PathVariable long id, Form form, Actor actor, Model model, RedirectAttributes flash) {
    editable(id, actor);
    return form.submit(
        () -> {
          Plans.Taken taken = plans.taken(form);
          Long version = form.number("version", 0, Integer.MAX_VALUE);
          exchanges.take(
              id,
              version == null ? -1 : version.intValue(),
              taken.instruments(),
              taken.basis(),
              actor);
          flash.addFlashAttribute(Shell.NOTICE, "exchanges.plan.notice.taken");
          return "redirect:" + Paths.work(id);
        },
        () -> shown(plans.page(editable(id, actor), form, actor), model));
  }

  private String ask(@Nullable ExchangeView exchange, Form form, Actor actor, Model model) {
    if (!PlanForm.asked(form)) {
      return shown(plans.page(exchange, plans.filled(exchange, actor), actor), model);
    }
    PlanPage page = plans.page(exchange, form, actor);
    return form.submit(
        () -> {
          form.check();
          return shown(page, model);
        },
        () -> shown(page, model));
  }

  private static String shown(PlanPage page, Model model) {
    model.addAttribute("page", page);
    return "exchanges/plan/page";
  }

  private ExchangeView editable(long id, Actor actor) {
    ExchangeView exchange = exchanges.byId(id, actor);
    actor.require(ExchangePermissions.EDIT, exchange.scopes());
    return exchange;
  }
}
