package org.polyphony.platform.strategy.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.strategy.Catalogue;
import org.polyphony.platform.strategy.MandateDraft;
import org.polyphony.platform.strategy.MandateView;
import org.polyphony.platform.strategy.Mandates;
import org.polyphony.platform.strategy.RequestDraft;
import org.polyphony.platform.strategy.RequestState;
import org.polyphony.platform.strategy.Strategies;
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

/** Mandates in the back office. */
@Controller
@RequestMapping("/manage/mandates")
class MandateEditController {

  private final Mandates mandates;
  private final Strategies strategies;
  private final Catalogue catalogue;
  private final AuditTrail audit;

  MandateEditController(
      Mandates mandates, Strategies strategies, Catalogue catalogue, AuditTrail audit) {
    this.mandates = mandates;
    this.strategies = strategies;
    this.catalogue = catalogue;
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
          long id = mandates.add(draft(form, null), actor);
          flash.addFlashAttribute(Shell.NOTICE, "strategy.notice.added");
          return "redirect:/manage/mandates/" + id + "/edit";
        },
        () -> edit(null, form, model));
  }

  @GetMapping("/{id}/edit")
  String open(@PathVariable long id, Actor actor, Model model) {
    actor.require("strategy.edit");
    MandateView mandate = mandates.byId(id);
    return edit(mandate, filled(mandate), model);
  }

  @PostMapping("/{id}/edit")
  String change(
      @PathVariable long id, Form form, Actor actor, Model model, RedirectAttributes flash) {
    MandateView mandate = mandates.byId(id);
    return form.submit(
        () -> {
          mandates.change(id, draft(form, mandate), actor);
          flash.addFlashAttribute(Shell.NOTICE, "strategy.notice.saved");
          return "redirect:/manage/mandates/" + id + "/edit";
        },
        () -> edit(mandate, form, model));
  }

  @GetMapping({"/{id}/requests/add", "/{id}/requests/{request}"})
  String request(
      @PathVariable long id,
      @PathVariable(required = false) @Nullable Long request,
      Actor actor,
      Model model) {
    actor.require("strategy.edit");
    MandateView mandate = mandates.byId(id);
    RequestDraft before = request(mandate, request);
    return request(mandate, request, before == null ? Form.blank() : filled(before), model);
  }

  @PostMapping({"/{id}/requests/add", "/{id}/requests/{request}"})
  String ask(
      @PathVariable long id,
      @PathVariable(required = false) @Nullable Long request,
      Form form,
      Actor actor,
      Model model) {
    MandateView mandate = mandates.byId(id);
    return form.submit(
        () -> {
          RequestDraft draft = requestDraft(form, request(mandate, request));
          if (request == null) {
            mandates.ask(id, draft, actor);
          } else {
            mandates.change(id, request, draft, actor);
          }
          return "redirect:/manage/mandates/" + id + "/edit";
        },
        () -> request(mandate, request, form, model));
  }

  @GetMapping("/{id}/requests/{request}/remove")
  String ask(@PathVariable long id, @PathVariable long request, Actor actor, Model model) {
    actor.require("strategy.edit");
    MandateView mandate = mandates.byId(id);
    RequestDraft draft = Objects.requireNonNull(request(mandate, request));
    String back = "/manage/mandates/" + id + "/requests/" + request;
    String words = MandateController.words(draft.text());
    model.addAttribute("page", RemovalPage.of("request", words, back));
    return "strategy/remove";
  }

  @PostMapping("/{id}/requests/{request}/remove")
  String withdraw(
      @PathVariable long id, @PathVariable long request, Actor actor, RedirectAttributes flash) {
    mandates.withdraw(id, request, actor);
    flash.addFlashAttribute(Shell.NOTICE, "strategy.notice.removed");
    flash.addFlashAttribute(
        Shell.UNDO, "/manage/mandates/" + id + "/requests/" + request + "/restore");
    return "redirect:/manage/mandates/" + id + "/edit";
  }

  @PostMapping("/{id}/requests/{request}/restore")
  String restore(
      @PathVariable long id, @PathVariable long request, Actor actor, RedirectAttributes flash) {
    mandates.restore(id, request, actor);
    flash.addFlashAttribute(Shell.NOTICE, "strategy.notice.restored");
    return "redirect:/manage/mandates/" + id + "/edit";
  }

  private String edit(@Nullable MandateView mandate, Form form, Model model) {
    var others =
        mandates.all().stream()
            .filter(it -> mandate == null || it.id() != mandate.id())
            .map(it -> new Choice(String.valueOf(it.id()), it.code()))
            .toList();
    var history =
        mandate == null
            ? List.<org.polyphony.platform.audit.AuditEntry>of()
            : audit.of(new Subject("mandate", mandate.id()));
    model.addAttribute(
        "page",
        new MandateEditPage(
            mandate,
            form,
            TermChoices.of(catalogue, Catalogue.Kind.BODY, form.values("body")),
            TermChoices.of(catalogue, Catalogue.Kind.SESSION, form.values("session")),
            others,
            history));
    return "strategy/mandateEdit";
  }

  private String request(MandateView mandate, @Nullable Long request, Form form, Model model) {
    String action =
        "/manage/mandates/" + mandate.id() + "/requests/" + (request == null ? "add" : request);
    var states =
        Arrays.stream(RequestState.values())
            .map(it -> new Choice(it.name(), text("strategy.request.state." + slug(it))))
            .toList();
    var choices =
        strategies.all().stream()
            .map(it ->
                new Choice(
                    String.valueOf(it.id()), it.draft().title().in(Reader.language()).text()))
            .toList();
    model.addAttribute(
        "page",
        new RequestEditPage(
            mandate,
            action,
            request(mandate, request),
            form,
            TermChoices.of(catalogue, Catalogue.Kind.SESSION, form.values("due")),
            choices,
            states));
    return "strategy/requestEdit";
  }

  static String slug(RequestState state) {
    return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static @Nullable RequestDraft request(MandateView mandate, @Nullable Long request) {
    return request == null
        ? null
        : mandate.requests().stream()
            .filter(it -> it.id() == request)
            .findFirst()
            .orElseThrow(() -> new NotFound("request", request))
            .draft();
  }

  private static MandateDraft draft(Form form, @Nullable MandateView before) {
    var draft =
        new MandateDraft(
            form.required("code", 80),
            form.required("body", 80),
            TermChoices.chosen(form, "session"),
            form.date("date"),
            form.text("paragraphs", 200),
            form.requiredLocalized(
                "title", before == null ? LocalizedText.EMPTY : before.title(), 300),
            form.localized(
                "summary", before == null ? LocalizedText.EMPTY : before.summary(), 4000),
            TermChoices.numbers(form, "earlier"),
            before != null && before.sample());
    form.check();
    return draft;
  }

  private static RequestDraft requestDraft(Form form, @Nullable RequestDraft before) {
    RequestState state = form.choice("state", RequestState.class);
    var draft =
        new RequestDraft(
            form.requiredLocalized(
                "text", before == null ? LocalizedText.EMPTY : before.text(), 2000),
            form.localized(
                "addressee", before == null ? LocalizedText.EMPTY : before.addressee(), 300),
            TermChoices.chosen(form, "due"),
            state == null ? RequestState.OPEN : state,
            form.number("strategy", 1, Long.MAX_VALUE),
            form.text("document", 300));
    form.check();
    return draft;
  }

  private static Form filled(MandateView mandate) {
    return Form.blank()
        .put("code", mandate.code())
        .put("body", mandate.body())
        .put("session", mandate.session())
        .put("date", mandate.date())
        .put("paragraphs", mandate.paragraphs())
        .put("title", mandate.title())
        .put("summary", mandate.summary())
        .putAll("earlier", mandate.earlier());
  }

  private static Form filled(RequestDraft draft) {
    return Form.blank()
        .put("text", draft.text())
        .put("addressee", draft.addressee())
        .put("due", draft.dueSession())
        .put("state", draft.state())
        .put("strategy", draft.strategyId())
        .put("document", draft.document());
  }
}
