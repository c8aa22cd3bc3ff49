package org.polyphony.platform.stakeholders.web;

import org.jspecify.annotations.Nullable;
import org.polyphony.platform.fields.FieldFilters;
import org.polyphony.platform.stakeholders.Registry;
import org.polyphony.platform.ui.ListQuery;

/** The filter of the list, from its address. */
final class Filters {

  private Filters() {}

  static Registry.Filter of(ListQuery query) {
    return new Registry.Filter(
        query.get("q"),
        type(query.get("type")),
        query.get("group"),
        query.get("kind"),
        query.get("country"),
        query.get("role"),
        !query.get("removed").isEmpty(),
        FieldFilters.of(query),
        switch (query.get("in")) {
          case "all" -> Registry.In.ALL;
          case "similar" -> Registry.In.SIMILAR;
          default -> Registry.In.NAMES;
        });
  }

  private static Registry.@Nullable Type type(String type) {
    return switch (type) {
      case "organisation" -> Registry.Type.ORGANISATION;
      case "person" -> Registry.Type.PERSON;
      default -> null;
    };
  }
}
