package org.polyphony.platform.exchanges.web;

import org.polyphony.platform.exchanges.Basis;
import org.polyphony.platform.exchanges.ExchangePermissions;
import org.polyphony.platform.exchanges.ExchangeState;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.ListQuery;
import org.polyphony.platform.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Exchanges in the back office: list, form, removal. */
@Controller
@RequestMapping("/manage/exchanges")
class ManageController {

  private final Exchanges exchanges;
  private final ExchangeLists lists;
  private final ExchangeFormPages forms;
  private final Plans plans;

  ManageController(Exchanges exchanges, ExchangeLists lists, ExchangeFormPages forms, Plans plans) {
    this.exchanges = exchanges;
    this.lists = lists;
    this.forms = forms;
    this.plans = plans;
  }

  @GetMapping
  String list(ListQuery query, Actor actor, Model model) {
    actor.require(ExchangePermissions.PEOPLE);
    model.addAttribute("page", lists.list(query, true, actor));
    return "exchanges/list";
  }

  /** The address may bring what a proposal found out; the person still looks and saves. */
  @GetMapping("/add")
  String blank(Form form, Actor actor, Model model) {
    actor.require(ExchangePermissions.EDIT);
    return form(forms.page(null, form.put("state", ExchangeState.IDEA), actor), model);
  }

  @PostMapping("/add")
  String add(Form form, Actor actor, Model model, RedirectAttributes flash) {
    actor.require(ExchangePermissions.EDIT);
    if (searching(form)) {
      return form(forms.page(null, form, actor), model);
    }
    return form.submit(
        () -> {
          ExchangeState state = form.choice("state", ExchangeState.class);
          var draft = ExchangeForms.read(form, null);
          Basis basis = plans.grounds(form.value("plan"), draft.instruments());
          long id = exchanges.add(draft, state == null ? ExchangeState.IDEA : state, basis, actor);
          flash.addFlashAttribute(Shell.NOTICE, "exchanges.notice.added");
          return "redirect:" + Paths.work(id);
        },
        () -> form(forms.page(null, form, actor), model));
  }

  @GetMapping("/" + Paths.ID + "/edit")
  String open(@PathVariable long id, Actor actor, Model model) {
    ExchangeView exchange = editable(id, actor);
    return form(forms.page(exchange, ExchangeForms.filled(exchange), actor), model);
  }

  @PostMapping("/" + Paths.ID + "/edit")
  String change(
      @PathVariable long id, Form form, Actor actor, Model model, RedirectAttributes flash) {
    ExchangeView exchange = editable(id, actor);
    if (searching(form)) {
      return form(forms.page(exchange, form, actor), model);
    }
    return form.submit(
        () -> {
          Long version = form.number("version", 0, Integer.MAX_VALUE);
          var draft = ExchangeForms.read(form, exchange.draft());
          exchanges.change(id, version == null ? -1 : version.intValue(), draft, actor);
          flash.addFlashAttribute(Shell.NOTICE, "exchanges.notice.saved");
          return "redirect:" + Paths.work(id);
        },
        () -> again(exchanges.byId(id, actor), form, actor, model));
  }

  private String again(ExchangeView now, Form form, Actor actor, Model model) {
    boolean meanwhile = !form.value("version").equals(String.valueOf(now.version()));
    return form(
        meanwhile ? forms.meanwhile(now, form, actor) : forms.page(now, form, actor), model);
  }

  @GetMapping("/" + Paths.ID + "/remove")
  String askRemove(@PathVariable long id, Actor actor, Model model) {
    return remove(editable(id, actor), Form.blank(), model);
  }

  @PostMapping("/" + Paths.ID + "/remove")
  String remove(
      @PathVariable long id, Form form, Actor actor, Model model, RedirectAttributes flash) {
    return form.submit(
        () -> {
          exchanges.remove(id, actor);
          flash.addFlashAttribute(Shell.NOTICE, "exchanges.notice.removed");
          return "redirect:/manage/exchanges";
        },
        () -> remove(exchanges.byId(id, actor), form, model));
  }

  private static String remove(ExchangeView exchange, Form form, Model model) {
    model.addAttribute("page", ConfirmPage.removal(exchange, form));
    return "exchanges/confirm";
  }

  private static String form(ExchangeFormPage page, Model model) {
    model.addAttribute("page", page);
    return "exchanges/form";
  }

  /** Whether the form was sent to search for organisations, not to be saved. */
  private static boolean searching(Form form) {
    return form.value("do").equals("search");
  }

  private ExchangeView editable(long id, Actor actor) {
    ExchangeView exchange = exchanges.byId(id, actor);
    actor.require(ExchangePermissions.EDIT, exchange.scopes());
    return exchange;
  }
}
