package org.polyphony.platform.stakeholders.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.fields.OwnField;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.Catalogue;
import org.polyphony.platform.stakeholders.Facets;
import org.polyphony.platform.stakeholders.Permissions;
import org.polyphony.platform.stakeholders.Registry;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Download;
import org.polyphony.platform.ui.ListQuery;
import org.polyphony.platform.ui.Step;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class ListController {

  private static final int PAGE = 50;

  private final Registry registry;
  private final Words words;
  private final Rows rows;
  private final OwnForm own;

  ListController(Registry registry, Words words, Rows rows, OwnForm own) {
    this.registry = registry;
    this.words = words;
    this.rows = rows;
    this.own = own;
  }

  @GetMapping("/manage/stakeholders")
  String list(Actor actor, ListQuery query, Model model) {
    var asked = Filters.of(query);
    var found = registry.find(actor, asked, query.page(PAGE));
    var filter = found.filter();
    var facets = new FacetChoices(found.facets(), filter);
    var columns = own.columns(actor);
    model.addAttribute(
        "page",
        new ListPage(
            query,
            found.slice().map(it -> rows.row(it, columns)),
            facets.of(
                Facets.Facet.GROUP,
                withNone(words.choices(Catalogue.GROUP), "stakeholders.list.no-group"),
                filter.group()),
            facets.of(Facets.Facet.KIND, words.choices(Catalogue.KIND), filter.kind()),
            facets.of(Facets.Facet.COUNTRY, words.countryChoices(), filter.country()),
            withNone(words.choices(Catalogue.ROLE), "stakeholders.list.not-engaged"),
            actor.may(Permissions.EDIT),
            actor.may(Permissions.IMPORT),
            actor.may(Permissions.EXPORT),
            undo(model),
            own.filters(actor, query),
            columns.stream().map(OwnField::label).toList(),
            tabs(query, facets),
            FoundBy.of(query, asked, found)));
    return "stakeholders/index";
  }

  @GetMapping({"/manage/stakeholders.csv", "/manage/stakeholders.xlsx"})
  void export(Actor actor, ListQuery query, Download file) {
    actor.require(Permissions.EXPORT);
    var fields = own.all(actor);
    var filter = registry.widened(actor, Filters.of(query));
    file.send(
        "stakeholders",
        rows.head(fields),
        sink -> registry.export(actor, filter, it -> sink.accept(rows.cells(it, fields))));
  }

  /** All, organisations, people. */
  private static List<Step> tabs(ListQuery query, FacetChoices facets) {
    return List.of(
        tab(query, Texts.text("stakeholders.list.all"), ""),
        tab(
            query,
            facets.name(
                Facets.Facet.TYPE,
                Texts.text("stakeholders.list.organisations"),
                Registry.Type.ORGANISATION),
            "organisation"),
        tab(
            query,
            facets.name(
                Facets.Facet.TYPE, Texts.text("stakeholders.list.people"), Registry.Type.PERSON),
            "person"));
  }

  private static Step tab(ListQuery query, String name, String type) {
    return new Step(name, query.with("type", type), false, query.get("type").equals(type));
  }

  private static List<Choice> withNone(List<Choice> choices, String textKey) {
    var all = new ArrayList<>(choices);
    all.add(new Choice("-", Texts.text(textKey)));
    return List.copyOf(all);
  }

  /** Left by the page that removed a record. */
  private static @Nullable String undo(Model model) {
    return (String) model.getAttribute(Removal.UNDO);
  }
}
