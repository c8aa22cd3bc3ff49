package org.polyphony.platform.segments.web;

import java.util.List;
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
    return form;
  }

  static Registry.Filter read(Form form) {
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
        false);
  }
}
