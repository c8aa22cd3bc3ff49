package org.polyphony.platform.exchanges.web;

import org.jspecify.annotations.Nullable;
import org.polyphony.platform.exchanges.ExchangePermissions;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.exchanges.ParticipantState;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.PersonDetails;
import org.polyphony.platform.stakeholders.Profile;
import org.polyphony.platform.stakeholders.Sex;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** People in an exchange: found in the registry, or added to it first. */
@Controller
@RequestMapping("/manage/exchanges/" + Paths.ID + "/participants")
class ParticipantController {

  private final Exchanges exchanges;
  private final IncludePages pages;

  ParticipantController(Exchanges exchanges, IncludePages pages) {
    this.exchanges = exchanges;
    this.pages = pages;
  }

  @GetMapping("/add")
  String search(@PathVariable long id, Form form, Actor actor, Model model) {
    return page(id, form, actor, model);
  }

  @PostMapping("/add")
  String include(
      @PathVariable long id, Form form, Actor actor, Model model, RedirectAttributes flash) {
    return form.submit(
        () -> {
          Long person = form.number("person", 1, Long.MAX_VALUE);
          Long organisation = form.number("organisation", 1, Long.MAX_VALUE);
          String rationale = form.text("rationale", 1000);
          if (person == null) {
            PersonDetails details = newcomer(form);
            form.check();
            exchanges.include(id, details, rationale, actor);
          } else {
            form.check();
            exchanges.include(id, person, organisation, rationale, actor);
          }
          flash.addFlashAttribute(Shell.NOTICE, "exchanges.notice.included");
          return "redirect:" + Paths.work(id) + "#people";
        },
        () -> page(id, form, actor, model));
  }

  private static PersonDetails newcomer(Form form) {
    return new PersonDetails(
        form.required("name", 300),
        java.util.List.of(),
        Sex.NOT_STATED,
        java.util.List.of(),
        form.text("email", 254),
        "",
        Profile.EMPTY.in(
            ExchangeForms.chosen(form, "group"), ExchangeForms.chosen(form, "country")));
  }

  @PostMapping("/" + Paths.PART + "/mark")
  String mark(
      @PathVariable long id,
      @PathVariable long part,
      Form form,
      Actor actor,
      RedirectAttributes flash) {
    @Nullable ParticipantState state = form.choice("reached", ParticipantState.class);
    if (state == null) {
      throw new org.polyphony.platform.shared.Refused(
          "ui.form.choice", "value", form.value("reached"));
    }
    exchanges.mark(id, part, state, actor);
    flash.addFlashAttribute(Shell.NOTICE, "exchanges.notice.saved");
    return "redirect:" + Paths.work(id) + "#people";
  }

  private String page(long id, Form form, Actor actor, Model model) {
    ExchangeView exchange = exchanges.byId(id, actor);
    actor.require(ExchangePermissions.EDIT, exchange.scopes());
    model.addAttribute("page", pages.page(exchange, form, actor));
    return "exchanges/include";
  }
}
