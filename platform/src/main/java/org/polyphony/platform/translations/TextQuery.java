package org.polyphony.platform.translations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.polyphony.platform.i18n.TranslatedRecords;
import org.polyphony.platform.i18n.TranslatedRecords.Field;
import org.polyphony.platform.shared.Language;

/**
 * All texts of all modules as one SQL table {@code texts} (kind, position, place, label, input,
 * name, path, w); {@code w} is the stored form, and never without words.
 */
final class TextQuery {
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9.-]*");
  private static final String CODES =
      java.util.Arrays.stream(Language.values())
          .map(it -> "'" + it.code() + "'")
          .collect(Collectors.joining(","));

  private final String with;
  private final Map<String, Object> parameters = new HashMap<>();

  TextQuery(List<TranslatedRecords> all) {
    var parts = new java.util.ArrayList<String>();
    for (TranslatedRecords records : all) {
      parts.add(select(records, parts.size()));
      parameters.putAll(records.parameters());
    }
    with =
        "with said as ("
            + String.join(" union all ", parts)
            + "), texts as materialized (select * from said where jsonb_exists_any(w, array["
            + CODES
            + "])) ";
  }

  /** The table, to be put before a select. */
  String with() {
    return with;
  }

  Map<String, Object> parameters() {
    return parameters;
  }

  /** SQL of the state of {@code w} in the language whose code an expression gives. */
  static String state(String code) {
    return """
    case when not jsonb_exists(w, %1$s) then 'missing'
      when w->>'original' = %1$s then 'original'
      else coalesce(w->'states'->>%1$s, 'human') end\
    """
        .formatted(code);
  }

  private static String select(TranslatedRecords records, int position) {
    return """
    select '%s' kind, %d as position, said_text.place, said_text.label, said_text.input, %s as name, %s as path,
      said_text.words::jsonb w
    from %s cross join lateral (values %s) said_text(place, label, input, words) where %s
    """
        .formatted(
            checked(records.kind()),
            position,
            records.name(),
            records.path(),
            records.from(),
            values(records.fields()),
            records.where());
  }

  private static String values(List<Field> fields) {
    var rows = new java.util.ArrayList<String>();
    for (Field field : fields) {
      rows.add(
          "(%d, '%s', '%s', %s)"
              .formatted(
                  rows.size(), checked(field.label()), checked(field.input()), field.words()));
    }
    return String.join(", ", rows);
  }

  private static String checked(String key) {
    if (!KEY.matcher(key).matches()) {
      throw new IllegalArgumentException("Not a key: " + key);
    }
    return key;
  }
}
