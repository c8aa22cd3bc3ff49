package org.polyphony.platform.stakeholders.web;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.fields.OwnField;
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
        own(query));
  }

  /** Bounds of numbers and dates come as two parameters. */
  private static Map<String, String> own(ListQuery query) {
    var own = new HashMap<String, String>();
    query
        .parameters()
        .forEach((name, value) -> {
          if (name.startsWith(OwnField.PREFIX)) {
            String key = name.substring(OwnField.PREFIX.length()).replaceFirst("\\..*", "");
            String from = query.get(OwnField.PREFIX + key + ".from");
            String until = query.get(OwnField.PREFIX + key + ".until");
            String whole = query.get(OwnField.PREFIX + key);
            own.put(key, whole.isEmpty() ? from + ".." + until : whole);
          }
        });
    return own;
  }

  private static Registry.@Nullable Type type(String type) {
    return switch (type) {
      case "organisation" -> Registry.Type.ORGANISATION;
      case "person" -> Registry.Type.PERSON;
      default -> null;
    };
  }
}
