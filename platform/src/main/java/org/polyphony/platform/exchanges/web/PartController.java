package org.polyphony.platform.exchanges.web;

import org.polyphony.platform.exchanges.ExchangePermissions;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.strategy.Catalogue;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Counts and documents of an exchange, and taking any part of it out again. */
@Controller
@RequestMapping("/manage/exchanges/" + Paths.ID)
class PartController {

  private final Exchanges exchanges;
  private final Turnouts turnouts;
  private final Names names;

  PartController(Exchanges exchanges, Turnouts turnouts, Names names) {
    this.exchanges = exchanges;
    this.turnouts = turnouts;
    this.names = names;
  }

  @GetMapping("/counts/add")
  String blankCount(@PathVariable long id, Actor actor, Model model) {
    return form(id, Form.blank(), "exchanges/count", actor, model);
  }

  @PostMapping("/counts/add")
  String count(
      @PathVariable long id, Form form, Actor actor, Model model, RedirectAttributes flash) {
    return form.submit(
        () -> {
          var category = form.requiredLocalized("category", LocalizedText.EMPTY, 300);
          String group = ExchangeForms.chosen(form, "group");
          Long people = form.number("people", 0, 10_000_000);
          form.check();
          exchanges.count(
              id,
              new ExchangeView.Count(
                  0,
                  category,
                  group,
                  people == null ? null : people.intValue(),
                  form.has("planned", "yes")),
              actor);
          return saved(id, flash);
        },
        () -> form(id, form, "exchanges/count", actor, model));
  }

  @GetMapping("/documents/add")
  String blankDocument(@PathVariable long id, Actor actor, Model model) {
    return form(id, Form.blank(), "exchanges/document", actor, model);
  }

  @PostMapping("/documents/add")
  String attach(
      @PathVariable long id, Form form, Actor actor, Model model, RedirectAttributes flash) {
    return form.submit(
        () -> {
          var title = form.requiredLocalized("title", LocalizedText.EMPTY, 300);
          String reference = form.text("reference", 600);
          form.check();
          exchanges.attach(id, title, reference, actor);
          return saved(id, flash);
        },
        () -> form(id, form, "exchanges/document", actor, model));
  }

  @GetMapping("/{kind:participants|counts|documents}/" + Paths.PART + "/remove")
  String ask(
      @PathVariable long id,
      @PathVariable String kind,
      @PathVariable long part,
      Actor actor,
      Model model) {
    ExchangeView exchange = editable(id, actor);
    String path = "/" + kind + "/" + part + "/remove";
    model.addAttribute("page", ConfirmPage.part(exchange, name(exchange, kind, part, actor), path));
    return "exchanges/confirm";
  }

  @PostMapping("/{kind:participants|counts|documents}/" + Paths.PART + "/remove")
  String remove(
      @PathVariable long id,
      @PathVariable String kind,
      @PathVariable long part,
      Actor actor,
      RedirectAttributes flash) {
    switch (kind) {
      case "participants" -> exchanges.exclude(id, part, actor);
      case "counts" -> exchanges.dropCount(id, part, actor);
      default -> exchanges.detach(id, part, actor);
    }
    return saved(id, flash);
  }

  private String name(ExchangeView exchange, String kind, long part, Actor actor) {
    var name =
        switch (kind) {
          case "participants" ->
              java.util.stream.Stream.ofNullable(turnouts.of(exchange, actor).people())
                  .flatMap(java.util.Collection::stream)
                  .filter(it -> it.id() == part)
                  .map(it -> String.valueOf(it.name()))
                  .findFirst();
          case "counts" ->
              exchange.counts().stream()
                  .filter(it -> it.id() == part)
                  .map(it -> Signs.words(it.category()))
                  .findFirst();
          default ->
              exchange.documents().stream()
                  .filter(it -> it.id() == part)
                  .map(it -> Signs.words(it.title()))
                  .findFirst();
        };
    return name.orElseThrow(() -> new NotFound(kind, part));
  }

  private String form(long id, Form form, String view, Actor actor, Model model) {
    ExchangeView exchange = editable(id, actor);
    model.addAttribute(
        "page",
        new PartPage(
            Paths.work(id),
            Signs.words(exchange.draft().title()),
            names.choices(Catalogue.Kind.STAKEHOLDER_GROUP, java.util.List.of()),
            form));
    return view;
  }

  private static String saved(long id, RedirectAttributes flash) {
    flash.addFlashAttribute(Shell.NOTICE, "exchanges.notice.saved");
    return "redirect:" + Paths.work(id);
  }

  private ExchangeView editable(long id, Actor actor) {
    ExchangeView exchange = exchanges.byId(id, actor);
    actor.require(ExchangePermissions.EDIT, exchange.scopes());
    return exchange;
  }
}
