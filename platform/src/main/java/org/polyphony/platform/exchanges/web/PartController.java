package org.polyphony.platform.exchanges.web;

import org.jspecify.annotations.Nullable;
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

  @GetMapping({"/counts/add", "/counts/" + Paths.PART})
  String count(
      @PathVariable long id,
      @PathVariable(required = false) @Nullable Long part,
      Actor actor,
      Model model) {
    ExchangeView exchange = editable(id, actor);
    var count = count(exchange, part);
    Form form = Form.blank();
    if (count != null) {
      form.put("category", count.category())
          .put("group", count.group())
          .put("people", count.count())
          .put("planned", count.planned() ? "yes" : null);
    }
    return countForm(exchange, count, form, model);
  }

  @PostMapping({"/counts/add", "/counts/" + Paths.PART})
  String count(
      @PathVariable long id,
      @PathVariable(required = false) @Nullable Long part,
      Form form,
      Actor actor,
      Model model,
      RedirectAttributes flash) {
    ExchangeView exchange = editable(id, actor);
    var before = count(exchange, part);
    return form.submit(
        () -> {
          var category = form.requiredLocalized("category", category(before), 300);
          String group = ExchangeForms.chosen(form, "group");
          Long people = form.number("people", 0, 10_000_000);
          form.check();
          var count =
              new ExchangeView.Count(
                  before == null ? 0 : before.id(),
                  category,
                  group,
                  people == null ? null : people.intValue(),
                  form.has("planned", "yes"));
          if (before == null) {
            exchanges.count(id, count, actor);
          } else {
            exchanges.recount(id, count, actor);
          }
          return saved(id, flash);
        },
        () -> countForm(exchange, before, form, model));
  }

  @GetMapping({"/documents/add", "/documents/" + Paths.PART})
  String document(
      @PathVariable long id,
      @PathVariable(required = false) @Nullable Long part,
      Actor actor,
      Model model) {
    ExchangeView exchange = editable(id, actor);
    var document = document(exchange, part);
    Form form = Form.blank();
    if (document != null) {
      form.put("title", document.title()).put("reference", document.reference());
    }
    return documentForm(exchange, document, form, model);
  }

  @PostMapping({"/documents/add", "/documents/" + Paths.PART})
  String document(
      @PathVariable long id,
      @PathVariable(required = false) @Nullable Long part,
      Form form,
      Actor actor,
      Model model,
      RedirectAttributes flash) {
    ExchangeView exchange = editable(id, actor);
    var before = document(exchange, part);
    return form.submit(
        () -> {
          var title = form.requiredLocalized("title", title(before), 300);
          String reference = form.text("reference", 600);
          form.check();
          if (before == null) {
            exchanges.attach(id, title, reference, actor);
          } else {
            exchanges.reattach(id, before.id(), title, reference, actor);
          }
          return saved(id, flash);
        },
        () -> documentForm(exchange, before, form, model));
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

  private String countForm(
      ExchangeView exchange, ExchangeView.@Nullable Count count, Form form, Model model) {
    String part = "/counts/" + (count == null ? "add" : count.id());
    return form(exchange, part, category(count), form, "exchanges/count", model);
  }

  private String documentForm(
      ExchangeView exchange, ExchangeView.@Nullable Document document, Form form, Model model) {
    String part = "/documents/" + (document == null ? "add" : document.id());
    return form(exchange, part, title(document), form, "exchanges/document", model);
  }

  private String form(
      ExchangeView exchange,
      String part,
      LocalizedText before,
      Form form,
      String view,
      Model model) {
    model.addAttribute(
        "page",
        new PartPage(
            Paths.work(exchange.id()),
            part,
            before,
            Signs.words(exchange.draft().title()),
            names.choices(Catalogue.Kind.STAKEHOLDER_GROUP, java.util.List.of()),
            form));
    return view;
  }

  private static LocalizedText category(ExchangeView.@Nullable Count count) {
    return count == null ? LocalizedText.EMPTY : count.category();
  }

  private static LocalizedText title(ExchangeView.@Nullable Document document) {
    return document == null ? LocalizedText.EMPTY : document.title();
  }

  private static ExchangeView.@Nullable Count count(ExchangeView exchange, @Nullable Long part) {
    return part == null
        ? null
        : exchange.counts().stream()
            .filter(it -> it.id() == part)
            .findFirst()
            .orElseThrow(() -> new NotFound("count", part));
  }

  private static ExchangeView.@Nullable Document document(
      ExchangeView exchange, @Nullable Long part) {
    return part == null
        ? null
        : exchange.documents().stream()
            .filter(it -> it.id() == part)
            .findFirst()
            .orElseThrow(() -> new NotFound("document", part));
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
