package org.polyphony.platform.exchanges.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.AuditLine;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.exchanges.ExchangePermissions;
import org.polyphony.platform.exchanges.ExchangeState;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.exchanges.ParticipantState;
import org.polyphony.platform.exchanges.RequesterSource;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.Shell;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The work page of an exchange: where it stands, and what can be done next. */
@Controller
@RequestMapping("/manage/exchanges/" + Paths.ID)
class WorkController {

  private final Exchanges exchanges;
  private final ExchangePages pages;
  private final AuditTrail audit;
  private final ObjectProvider<RequesterSource> requesters;

  WorkController(
      Exchanges exchanges,
      ExchangePages pages,
      AuditTrail audit,
      ObjectProvider<RequesterSource> requesters) {
    this.exchanges = exchanges;
    this.pages = pages;
    this.audit = audit;
    this.requesters = requesters;
  }

  @GetMapping
  String show(@PathVariable long id, Actor actor, Model model) {
    return page(id, Form.blank(), actor, model);
  }

  @PostMapping("/move")
  String move(
      @PathVariable long id, Form form, Actor actor, Model model, RedirectAttributes flash) {
    return form.submit(
        () -> {
          form.required("state", 20);
          ExchangeState to = form.choice("state", ExchangeState.class);
          String reason = form.text("reason", 1000);
          form.check();
          if (to != null) {
            exchanges.move(id, to, reason, actor);
            flash.addFlashAttribute(Shell.NOTICE, "exchanges.notice.moved");
          }
          return "redirect:" + Paths.work(id);
        },
        () -> page(id, form, actor, model));
  }

  private String page(long id, Form form, Actor actor, Model model) {
    ExchangeView exchange = exchanges.byId(id, actor);
    actor.require(ExchangePermissions.PEOPLE, exchange.scopes());
    model.addAttribute(
        "page",
        new WorkPage(
            pages.page(exchange, true, actor),
            requester(id),
            exchange.basis(),
            form,
            exchange.state().next().stream()
                .map(it -> new Choice(it.name(), Signs.name(it)))
                .toList(),
            participantStates(),
            AuditLine.of(audit.of(actor, new Subject("exchange", id)), "exchanges.field."),
            actor.may(ExchangePermissions.EDIT, exchange.scopes())));
    return "exchanges/work";
  }

  private RequesterSource.@Nullable Requester requester(long id) {
    return requesters.stream().flatMap(it -> it.of(id).stream()).findFirst().orElse(null);
  }

  private static List<Choice> participantStates() {
    return Arrays.stream(ParticipantState.values())
        .map(it -> new Choice(it.name(), Signs.name(it)))
        .toList();
  }
}
