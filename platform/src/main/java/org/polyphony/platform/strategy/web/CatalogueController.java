package org.polyphony.platform.strategy.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.NotFound;
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

/** The catalogues in the back office. */
@Controller
@RequestMapping("/manage/catalogues")
class CatalogueController {

  private final Catalogue catalogue;

  CatalogueController(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @GetMapping
  String index(Actor actor, Model model) {
    actor.require("strategy.edit");
    var kinds =
        Arrays.stream(Catalogue.Kind.values())
            .map(it -> new CataloguePage.Counted(it.slug(), catalogue.terms(it).size()))
            .toList();
    model.addAttribute(
        "page", new CataloguePage(kinds, null, List.of(), null, Form.blank(), List.of()));
    return "strategy/catalogues";
  }

  @GetMapping("/{slug}")
  String list(@PathVariable String slug, Actor actor, Model model) {
    actor.require("strategy.edit");
    Catalogue.Kind kind = kind(slug);
    model.addAttribute(
        "page",
        new CataloguePage(List.of(), kind, catalogue.terms(kind), null, Form.blank(), List.of()));
    return "strategy/catalogue";
  }

  @GetMapping({"/{slug}/add", "/{slug}/entries/{key}"})
  String open(
      @PathVariable String slug,
      @PathVariable(required = false) @Nullable String key,
      Actor actor,
      Model model) {
    actor.require("strategy.edit");
    Term term = term(kind(slug), key);
    return edit(
        kind(slug), term, term == null ? Form.blank().put("enabled", "yes") : filled(term), model);
  }

  @PostMapping({"/{slug}/add", "/{slug}/entries/{key}"})
  String save(
      @PathVariable String slug,
      @PathVariable(required = false) @Nullable String key,
      Form form,
      Actor actor,
      Model model,
      RedirectAttributes flash) {
    Catalogue.Kind kind = kind(slug);
    Term before = term(kind, key);
    return form.submit(
        () -> {
          catalogue.put(read(form, kind, before), actor);
          flash.addFlashAttribute(Shell.NOTICE, "strategy.notice.saved");
          return "redirect:/manage/catalogues/" + slug;
        },
        () -> edit(kind, before, form, model));
  }

  private String edit(Catalogue.Kind kind, @Nullable Term term, Form form, Model model) {
    Catalogue.Kind above = above(kind);
    List<Choice> parents =
        above == null ? List.of() : TermChoices.of(catalogue, above, form.values("parent"));
    model.addAttribute("page", new CataloguePage(List.of(), kind, List.of(), term, form, parents));
    return "strategy/term";
  }

  private static Catalogue.@Nullable Kind above(Catalogue.Kind kind) {
    return switch (kind) {
      case AREA -> Catalogue.Kind.GOAL;
      case ACTIVITY -> Catalogue.Kind.ACTIVITY_GROUP;
      case SESSION -> Catalogue.Kind.BODY;
      default -> null;
    };
  }

  private Term read(Form form, Catalogue.Kind kind, @Nullable Term before) {
    String key = before == null ? form.required("key", 80) : before.key();
    if (!key.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      form.reject("key", "strategy.refused.slug-form", "slug", key);
    } else if (before == null && catalogue.find(kind, key).isPresent()) {
      form.reject("key", "strategy.refused.code-taken", "code", key);
    }
    String parent = parent(form, kind, before);
    var term =
        new Term(
            kind,
            key,
            before == null ? null : before.number(),
            parent,
            form.requiredLocalized(
                "title", before == null ? LocalizedText.EMPTY : before.title(), 300),
            form.localized(
                "short", before == null ? LocalizedText.EMPTY : before.shortTitle(), 120),
            form.localized(
                "description", before == null ? LocalizedText.EMPTY : before.description(), 4000),
            form.has("enabled", "yes"),
            before == null ? Map.of() : before.attributes());
    form.check();
    return term;
  }

  /** What the entry belongs to; of a kind that stands alone, what was there before. */
  private @Nullable String parent(Form form, Catalogue.Kind kind, @Nullable Term before) {
    Catalogue.Kind above = above(kind);
    if (above == null) {
      return before == null ? null : before.parent();
    }
    String parent = TermChoices.chosen(form, "parent");
    if (parent != null && catalogue.find(above, parent).isEmpty()) {
      form.reject("parent", "strategy.refused.unknown-term", "value", parent);
    }
    return parent;
  }

  private static Form filled(Term term) {
    return Form.blank()
        .put("key", term.key())
        .put("parent", term.parent())
        .put("title", term.title())
        .put("short", term.shortTitle())
        .put("description", term.description())
        .put("enabled", term.enabled() ? "yes" : null);
  }

  private static Catalogue.Kind kind(String slug) {
    return Arrays.stream(Catalogue.Kind.values())
        .filter(it -> it.slug().equals(slug))
        .findFirst()
        .orElseThrow(() -> new NotFound("catalogue", slug));
  }

  private @Nullable Term term(Catalogue.Kind kind, @Nullable String key) {
    return key == null
        ? null
        : catalogue.find(kind, key).orElseThrow(() -> new NotFound("entry", key));
  }
}
