package org.polyphony.platform.stakeholders.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.polyphony.platform.fields.FieldInput;
import org.polyphony.platform.fields.Fields;
import org.polyphony.platform.fields.OwnField;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.stakeholders.Registry;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Fact;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.ListQuery;
import org.springframework.stereotype.Component;

/** Own fields in forms, on pages, in lists and files; only those that the actor may see. */
@Component
class OwnForm {

  /** More columns of own fields would leave no room for the names. */
  private static final int COLUMNS = 3;

  private final Fields fields;

  OwnForm(Fields fields) {
    this.fields = fields;
  }

  /** The inputs of a record's form. */
  List<FieldInput> inputs(Actor actor, boolean person, Form form) {
    return fields.seen(actor, person).stream()
        .map(it -> new FieldInput(it, fields.choices(it, form.value(it.name()))))
        .toList();
  }

  static void fill(Form form, Map<String, String> values) {
    values.forEach((key, value) -> form.put(OwnField.PREFIX + key, value));
  }

  /** What is typed; whatever is wrong is marked in the form. */
  Map<String, String> read(Actor actor, boolean person, Form form, Map<String, String> before) {
    var values = new HashMap<>(before);
    for (OwnField field : fields.seen(actor, person)) {
      String typed = form.value(field.name());
      String value = typed.equals(before.get(field.key())) ? typed : read(field, form);
      if (value.isEmpty()) {
        values.remove(field.key());
      } else {
        values.put(field.key(), value);
      }
      if (field.draft().required() && typed.isBlank()) {
        form.reject(field.name(), "ui.form.required");
      }
    }
    return values;
  }

  private String read(OwnField field, Form form) {
    try {
      return fields.read(field, form.value(field.name()));
    } catch (Refused refused) {
      form.reject(field.name(), refused.key(), refused.arguments());
      return "";
    }
  }

  /** What a record says, with what it does not. */
  List<Fact> facts(Actor actor, boolean person, Map<String, String> values) {
    return fields.seen(actor, person).stream()
        .map(it -> {
          String value = values.getOrDefault(it.key(), "");
          return Fact.of(it.label(), value.isEmpty() ? null : fields.words(it, value));
        })
        .toList();
  }

  /** The fields that the list shows. */
  List<OwnField> columns(Actor actor) {
    return listed(actor).stream().limit(COLUMNS).toList();
  }

  /** The filters of the list. */
  List<FieldInput> filters(Actor actor, ListQuery query) {
    return listed(actor).stream()
        .map(it -> {
          var choices = new ArrayList<>(fields.choices(it, query.get(it.name())));
          choices.add(new Choice("-", Texts.text("ui.not-recorded")));
          return new FieldInput(it, it.kind().listed() ? choices : List.of());
        })
        .toList();
  }

  private List<OwnField> listed(Actor actor) {
    return fields.seen(actor).stream().filter(it -> it.draft().listed()).toList();
  }

  /** What a row says in some fields, in words; empty where nothing is recorded. */
  Map<String, String> words(List<OwnField> some, Registry.Row row) {
    var words = new LinkedHashMap<String, String>();
    some.forEach(
        it -> words.put(it.label(), fields.words(it, row.own().getOrDefault(it.key(), ""))));
    return words;
  }

  /** All fields, for a file. */
  List<OwnField> all(Actor actor) {
    return fields.seen(actor);
  }

  /** What a row says in some fields, for a file. */
  List<String> cells(List<OwnField> some, Registry.Row row) {
    return some.stream().map(it -> fields.file(it, row.own().getOrDefault(it.key(), ""))).toList();
  }
}
