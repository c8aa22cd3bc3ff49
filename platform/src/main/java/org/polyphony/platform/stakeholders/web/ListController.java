package org.polyphony.platform.stakeholders.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.fields.OwnField;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.Catalogue;
import org.polyphony.platform.stakeholders.Permissions;
import org.polyphony.platform.stakeholders.Registry;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Download;
import org.polyphony.platform.ui.ListQuery;
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
    var slice = registry.list(actor, Filters.of(query), query.page(PAGE));
    var columns = own.columns(actor);
    model.addAttribute(
        "page",
        new ListPage(
            query,
            slice.map(it -> rows.row(it, columns)),
            withNone(words.choices(Catalogue.GROUP), "stakeholders.list.no-group"),
            words.choices(Catalogue.KIND),
            words.countryChoices(),
            withNone(words.choices(Catalogue.ROLE), "stakeholders.list.not-engaged"),
            actor.may(Permissions.EDIT),
            actor.may(Permissions.IMPORT),
            actor.may(Permissions.EXPORT),
            undo(model),
            own.filters(actor, query),
            columns.stream().map(OwnField::label).toList()));
    return "stakeholders/index";
  }

  @GetMapping({"/manage/stakeholders.csv", "/manage/stakeholders.xlsx"})
  void export(Actor actor, ListQuery query, Download file) {
    actor.require(Permissions.EXPORT);
    var fields = own.all(actor);
    file.send(
        "stakeholders",
        rows.head(fields),
        sink ->
            registry.export(actor, Filters.of(query), it -> sink.accept(rows.cells(it, fields))));
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
