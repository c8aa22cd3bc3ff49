package org.polyphony.platform.stakeholders.imports;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.polyphony.platform.stakeholders.SearchText;

/**
 * Proposes what each column holds, from its heading in any of the six languages. The known headings
 * lie in {@code headings.properties} beside this class; a heading of several words that begins with
 * a known one counts too, and each field is proposed once.
 */
final class Headings {

  private static final Map<String, Field> KNOWN = load();

  private static final Set<Field> NAMES =
      Set.of(
          Field.NAME,
          Field.NAME_EN,
          Field.NAME_FR,
          Field.NAME_ES,
          Field.NAME_RU,
          Field.NAME_AR,
          Field.NAME_ZH,
          Field.FAMILY_NAME,
          Field.GIVEN_NAME);

  private Headings() {}

  /** Whether a heading, by its key, is one that every list may have. */
  static boolean known(String key) {
    return KNOWN.containsKey(key);
  }

  static List<Field> propose(List<String> header) {
    var taken = new HashSet<Field>();
    var fields = new ArrayList<Field>();
    for (String heading : header) {
      Field field = field(heading);
      fields.add(field == Field.IGNORE || taken.add(field) ? field : Field.IGNORE);
    }
    return List.copyOf(fields.stream().anyMatch(NAMES::contains) ? fields : named(fields));
  }

  /** A list whose only name is that of an organisation is a list of organisations. */
  private static List<Field> named(List<Field> fields) {
    return fields.stream().map(it -> it == Field.ORGANISATION ? Field.NAME : it).toList();
  }

  private static Field field(String heading) {
    String key = SearchText.key(heading);
    while (!key.isEmpty()) {
      Field field = KNOWN.get(key);
      if (field != null) {
        return field;
      }
      int space = key.lastIndexOf(' ');
      key = space < 0 ? "" : key.substring(0, space);
    }
    return Field.IGNORE;
  }

  private static Map<String, Field> load() {
    var properties = new Properties();
    try (var in =
        new InputStreamReader(
            java.util.Objects.requireNonNull(
                Headings.class.getResourceAsStream("headings.properties")),
            StandardCharsets.UTF_8)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var known = new HashMap<String, Field>();
    properties.forEach((field, headings) -> {
      for (String heading : headings.toString().split(";")) {
        known.put(SearchText.key(heading), Field.valueOf(field.toString()));
      }
    });
    return Map.copyOf(known);
  }
}
