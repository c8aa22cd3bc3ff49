package org.polyphony.platform.stakeholders.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.fields.Fields;
import org.polyphony.platform.fields.OwnField;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.PartialDate;
import org.polyphony.platform.stakeholders.Catalogue;
import org.polyphony.platform.stakeholders.FixedLists;
import org.polyphony.platform.stakeholders.Registry;
import org.polyphony.platform.stakeholders.imports.Edit;
import org.polyphony.platform.stakeholders.imports.Edits;
import org.polyphony.platform.ui.Choice;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Changes of many records in words. */
@Component
class EditWords {

  private final Words words;
  private final ImportWords values;
  private final RecordRows rows;
  private final Fields fields;
  private final ObjectProvider<FixedLists> lists;

  EditWords(
      Words words,
      ImportWords values,
      RecordRows rows,
      Fields fields,
      ObjectProvider<FixedLists> lists) {
    this.words = words;
    this.values = values;
    this.rows = rows;
    this.fields = fields;
    this.lists = lists;
  }

  /** What can be changed of many records at once. */
  List<Choice> kinds(Actor actor) {
    var kinds = new ArrayList<Choice>();
    for (String field : List.of("group", "country", "languages")) {
      kinds.add(new Choice(field, values.field(field)));
    }
    fields.seen(actor).forEach(it -> kinds.add(new Choice(it.name(), it.label())));
    if (!rows.strategies(actor).isEmpty()) {
      kinds.add(new Choice(Edit.ROLE, text("stakeholders.edits.role")));
      kinds.add(new Choice(Edit.ROLE_END, text("stakeholders.edits.role-end")));
    }
    if (!fixed(actor).isEmpty()) {
      kinds.add(new Choice(Edit.LIST, text("stakeholders.edits.list")));
    }
    return kinds;
  }

  /** What a change is called; without its value if the reader may not see the field. */
  String sentence(Actor actor, Edit edit) {
    if (edit.own() && fields.find(actor, edit.key()).isEmpty()) {
      return text("stakeholders.edits.some");
    }
    return switch (edit.what()) {
      case Edit.ROLE -> role(actor, edit, "stakeholders.edits.gives-role");
      case Edit.ROLE_END -> role(actor, edit, "stakeholders.edits.ends-role");
      case Edit.LIST ->
          text(
              "stakeholders.edits.joins",
              "list",
              fixed(actor).getOrDefault(Long.valueOf(edit.value()), edit.value()));
      default ->
          edit.value().isEmpty()
              ? text("stakeholders.edits.clears", "field", values.field(edit.what()))
              : text(
                  "stakeholders.edits.sets",
                  "field",
                  values.field(edit.what()),
                  "value",
                  values.value(edit.what(), edit.value()));
    };
  }

  /** A record that changes, from what to what. */
  EditPreviewPage.Row line(Edit edit, Edits.Line line, Registry.@Nullable Row row) {
    String name = row == null ? String.valueOf(line.id()) : row.name().in(Reader.language()).text();
    return new EditPreviewPage.Row(
        row == null ? Paths.LIST : row.path(),
        name,
        edit.field() ? values.value(edit.what(), line.from()) : "",
        edit.field() ? values.value(edit.what(), edit.value()) : "");
  }

  private String role(Actor actor, Edit edit, String textKey) {
    return text(
        textKey,
        "role",
        Objects.requireNonNullElse(words.name(Catalogue.ROLE, edit.value()), edit.value()),
        "strategy",
        rows.strategies(actor).getOrDefault(edit.strategy(), ""),
        "date",
        edit.date().isEmpty() ? "" : Formats.date(PartialDate.parse(edit.date())));
  }

  /** What the change's field can be set to; empty for free values. */
  List<Choice> choices(Actor actor, String what) {
    return switch (what) {
      case "group" -> words.choices(Catalogue.GROUP);
      case "country" -> words.countryChoices();
      case Edit.ROLE, Edit.ROLE_END -> words.choices(Catalogue.ROLE);
      case Edit.LIST -> choices(fixed(actor));
      default -> own(actor, what);
    };
  }

  private List<Choice> own(Actor actor, String what) {
    return what.startsWith(OwnField.PREFIX)
        ? fields
            .find(actor, what.substring(OwnField.PREFIX.length()))
            .map(it -> fields.choices(it, ""))
            .orElse(List.of())
        : List.of();
  }

  List<Choice> strategies(Actor actor) {
    return choices(rows.strategies(actor));
  }

  private Map<Long, String> fixed(Actor actor) {
    var found = lists.getIfAvailable();
    return found == null ? Map.of() : found.names(actor);
  }

  private static List<Choice> choices(Map<Long, String> names) {
    return names.entrySet().stream()
        .map(it -> new Choice(String.valueOf(it.getKey()), it.getValue()))
        .toList();
  }
}
