package org.polyphony.platform.segments.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.polyphony.platform.fields.FieldFilters;
import org.polyphony.platform.fields.OwnField;
import org.polyphony.platform.stakeholders.Registry;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.ListQuery;

/** The filter of a segment, with the names that the registry's list has in its address. */
final class Filters {

  /** In the order in which they stand in the form. */
  static final List<String> NAMES = List.of("q", "type", "group", "kind", "country", "role");

  private Filters() {}

  static Form fill(Form form, ListQuery query) {
    NAMES.forEach(it -> form.put(it, query.get(it)));
    FieldFilters.of(query).forEach((key, wanted) -> form.put(OwnField.PREFIX + key, wanted));
    return form;
  }

  /** The names of the conditions that a form carries. */
  static List<String> names(Form form, List<OwnField> own) {
    var names = new ArrayList<>(NAMES);
    own.stream().map(OwnField::name).filter(it -> !form.value(it).isEmpty()).forEach(names::add);
    return names;
  }

  static Registry.Filter read(Form form, List<OwnField> own) {
    var conditions = new HashMap<String, String>();
    own.stream()
        .filter(it -> !form.value(it.name()).isEmpty())
        .forEach(it -> conditions.put(it.key(), form.value(it.name())));
    return new Registry.Filter(
        form.value("q"),
        switch (form.value("type")) {
          case "organisation" -> Registry.Type.ORGANISATION;
          case "person" -> Registry.Type.PERSON;
          default -> null;
        },
        form.value("group"),
        form.value("kind"),
        form.value("country"),
        form.value("role"),
        false,
        conditions);
  }
}
