package org.polyphony.platform.strategy.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.strategy.Catalogue;
import org.polyphony.platform.strategy.MandateView;
import org.polyphony.platform.strategy.Mandates;
import org.polyphony.platform.strategy.RequestState;
import org.polyphony.platform.ui.Column;
import org.polyphony.platform.ui.ListQuery;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Mandates for everybody: the list, and each with what it asks for and what came of it. */
@Controller
class MandateController {

  private final Mandates mandates;
  private final Catalogue catalogue;
  private final MandatePages pages;

  MandateController(Mandates mandates, Catalogue catalogue, MandatePages pages) {
    this.mandates = mandates;
    this.catalogue = catalogue;
    this.pages = pages;
  }

  @GetMapping("/mandates")
  String list(ListQuery query, Model model) {
    model.addAttribute("page", listPage(query, "/mandates/", false));
    return "strategy/mandates";
  }

  @GetMapping("/manage/mandates")
  String manage(ListQuery query, Actor actor, Model model) {
    actor.require("strategy.edit");
    model.addAttribute("page", listPage(query, "/manage/mandates/", true));
    return "strategy/mandates";
  }

  @GetMapping("/mandates/{slug}")
  String show(@PathVariable String slug, Actor actor, Model model) {
    model.addAttribute("page", pages.page(mandates.bySlug(slug), actor));
    return "strategy/mandate";
  }

  private MandateListPage listPage(ListQuery query, String base, boolean manage) {
    String words = query.get("q").toLowerCase(Locale.ROOT);
    List<MandateListPage.Row> rows =
        mandates.all().stream()
            .filter(it -> words.isEmpty() || matches(it, words))
            .sorted(order(query.page(50)))
            .map(it -> row(it, base))
            .toList();
    PageRequest page = query.page(50);
    var shown = rows.stream().skip(page.offset()).limit(page.size()).toList();
    var columns =
        List.of(
            Column.sorted("code", text("strategy.mandate.code")),
            Column.of(text("strategy.mandate.title")),
            Column.of(text("strategy.mandate.body")),
            Column.sorted("date", text("strategy.mandate.date")),
            Column.of(text("strategy.mandate.requests")));
    return new MandateListPage(
        query, new Slice<>(shown, rows.size(), page.page(), page.size()), columns, manage);
  }

  private static boolean matches(MandateView mandate, String words) {
    var texts = new ArrayList<String>();
    texts.add(mandate.code());
    mandate.title().entries().values().forEach(it -> texts.add(it.text()));
    mandate.summary().entries().values().forEach(it -> texts.add(it.text()));
    return texts.stream().anyMatch(it -> it.toLowerCase(Locale.ROOT).contains(words));
  }

  private static Comparator<MandateView> order(PageRequest page) {
    Comparator<MandateView> order =
        page.sort().equals("code")
            ? Comparator.comparing(MandateView::code)
            : Comparator.comparing(
                (MandateView it) -> it.date() == null ? "" : it.date().toString());
    return page.descending() || page.sort().isEmpty() ? order.reversed() : order;
  }

  private MandateListPage.Row row(MandateView mandate, String base) {
    String key = base.startsWith("/manage") ? mandate.id() + "/edit" : mandate.slug();
    return new MandateListPage.Row(
        base + key,
        mandate.code(),
        mandate.title(),
        catalogue.title(Catalogue.Kind.BODY, mandate.body()),
        mandate.date() == null ? "" : Formats.date(mandate.date()),
        mandate.requests().size(),
        mandate.requests().stream()
            .filter(it -> it.draft().state() == RequestState.ANSWERED)
            .count());
  }

  static String words(org.polyphony.platform.shared.LocalizedText text) {
    return text.in(Reader.language()).text();
  }
}
