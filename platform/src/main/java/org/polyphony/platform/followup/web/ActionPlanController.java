package org.polyphony.platform.followup.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.AuditLine;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.followup.ActionDraft;
import org.polyphony.platform.followup.ActionPlans;
import org.polyphony.platform.followup.ActionState;
import org.polyphony.platform.followup.ActionView;
import org.polyphony.platform.followup.Permissions;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.DatePrecision;
import org.polyphony.platform.shared.PartialDate;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.Mark;
import org.polyphony.platform.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The action plan of an exchange, as it is made in the room. */
@Controller
class ActionPlanController {

  private static final String PLAN = "/manage/exchanges/{id:[0-9]{1,18}}/action-plan";
  private static final String ONE = "/manage/actions/{id:[0-9]{1,18}}";

  private final ActionPlans plans;
  private final Exchanges exchanges;
  private final Doers doers;
  private final AuditTrail audit;

  ActionPlanController(ActionPlans plans, Exchanges exchanges, Doers doers, AuditTrail audit) {
    this.plans = plans;
    this.exchanges = exchanges;
    this.doers = doers;
    this.audit = audit;
  }

  @GetMapping(PLAN)
  String show(@PathVariable long id, Actor actor, Model model) {
    ExchangeView exchange = exchanges.byId(id, actor);
    var actions = plans.of(id, actor);
    Map<String, String> names =
        doers.choices(exchange, actor).stream()
            .collect(Collectors.toMap(Choice::value, Choice::name));
    model.addAttribute(
        "page",
        new ActionPlanPage(
            id,
            exchange.draft().title(),
            actions.stream().map(it -> row(it, names)).toList(),
            actor.may(Permissions.EDIT, exchange.scopes()),
            !names.isEmpty()));
    return "followup/actionPlan";
  }

  @GetMapping(PLAN + "/add")
  String blank(@PathVariable long id, Actor actor, Model model) {
    return form(editable(id, actor), null, Form.blank(), actor, model);
  }

  @PostMapping(PLAN + "/add")
  String add(@PathVariable long id, Form form, Actor actor, Model model, RedirectAttributes flash) {
    ExchangeView exchange = editable(id, actor);
    return form.submit(
        () -> {
          plans.add(id, read(form), actor);
          return saved(id, flash);
        },
        () -> form(exchange, null, form, actor, model));
  }

  @GetMapping(ONE)
  String open(@PathVariable long id, Actor actor, Model model) {
    ActionView it = plans.byId(id, actor);
    Form form =
        Form.blank()
            .put("version", it.version())
            .put("by", Doers.key(it.draft()))
            .put("what", it.draft().what())
            .put("due", it.draft().due())
            .put("state", it.state());
    return form(editable(it.exchange(), actor), it, form, actor, model);
  }

  @PostMapping(ONE)
  String change(
      @PathVariable long id, Form form, Actor actor, Model model, RedirectAttributes flash) {
    ActionView it = plans.byId(id, actor);
    ExchangeView exchange = editable(it.exchange(), actor);
    return form.submit(
        () -> {
          Long version = form.number("version", 0, Integer.MAX_VALUE);
          ActionState state = form.choice("state", ActionState.class);
          var draft = read(form);
          plans.change(
              id,
              version == null ? -1 : version.intValue(),
              draft,
              Objects.requireNonNullElse(state, it.state()),
              actor);
          return saved(it.exchange(), flash);
        },
        () -> form(exchange, it, form.put("version", it.version()), actor, model));
  }

  @GetMapping(ONE + "/remove")
  String ask(@PathVariable long id, Actor actor, Model model) {
    ActionView it = plans.byId(id, actor);
    editable(it.exchange(), actor);
    model.addAttribute("page", new RemovePage(it.draft().what(), path(it), plan(it.exchange())));
    return "followup/actionRemove";
  }

  @PostMapping(ONE + "/remove")
  String remove(@PathVariable long id, Actor actor, RedirectAttributes flash) {
    ActionView it = plans.byId(id, actor);
    plans.remove(id, actor);
    return saved(it.exchange(), flash);
  }

  private static ActionPlanPage.Row row(ActionView it, Map<String, String> names) {
    String state = text("followup.action." + it.state().slug());
    return new ActionPlanPage.Row(
        path(it),
        names.getOrDefault(Doers.key(it.draft()), ""),
        it.draft().what(),
        it.draft().due() == null ? "" : Formats.date(it.draft().due()),
        mark(it.state()),
        it.round() == 0
            ? state
            : text("followup.action.told", "state", state, "months", it.round()));
  }

  private static Mark mark(ActionState state) {
    return switch (state) {
      case PLANNED -> Mark.OPEN;
      case UNDER_WAY -> Mark.LIVE;
      case DONE -> Mark.DONE;
      case DROPPED -> Mark.OFF;
    };
  }

  private static ActionDraft read(Form form) {
    String by = form.required("by", 20);
    if (!by.isEmpty() && !by.matches("[po][0-9]{1,18}")) {
      form.reject("by", "ui.form.choice", "value", by);
    }
    String what = form.required("what", 1000);
    PartialDate due = form.date("due");
    if (due != null && due.precision() != DatePrecision.DAY) {
      form.reject("due", "followup.refused.day");
    }
    form.check();
    Long number = Long.valueOf(by.substring(1));
    boolean person = by.startsWith("p");
    return new ActionDraft(
        person ? number : null, person ? null : number, what, due == null ? null : due.first());
  }

  private String form(
      ExchangeView exchange, @Nullable ActionView it, Form form, Actor actor, Model model) {
    List<Choice> states = it == null ? List.of() : Words.states();
    model.addAttribute(
        "page",
        new ActionPage(
            text(it == null ? "followup.action.add" : "followup.action.edit"),
            exchange.draft().title(),
            it == null ? plan(exchange.id()) + "/add" : path(it),
            plan(exchange.id()),
            form,
            doers.choices(exchange, actor),
            states,
            it == null ? null : path(it) + "/remove",
            it == null
                ? List.of()
                : AuditLine.of(
                    audit.of(new Subject("planned-action", it.id())), "followup.field.")));
    return "followup/action";
  }

  private ExchangeView editable(long exchange, Actor actor) {
    ExchangeView view = exchanges.byId(exchange, actor);
    actor.require(Permissions.EDIT, view.scopes());
    return view;
  }

  private static String path(ActionView it) {
    return "/manage/actions/" + it.id();
  }

  private static String plan(long exchange) {
    return "/manage/exchanges/" + exchange + "/action-plan";
  }

  private static String saved(long exchange, RedirectAttributes flash) {
    flash.addFlashAttribute(Shell.NOTICE, "followup.notice.saved");
    return "redirect:" + plan(exchange);
  }
}
