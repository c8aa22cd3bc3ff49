package org.polyphony.platform.stakeholders.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.polyphony.platform.stakeholders.SearchText;

/** Says which fields of a record a row would change. Empty cells change nothing. */
final class Differ {

  /** Fields in several languages of which a list rarely says which it means. */
  private static final Set<String> TEXTS = Set.of("name", "acronym", "notes");

  private Differ() {}

  static List<FieldChange> changes(
      Map<String, String> now, Map<String, String> given, Existing rule) {
    var changes = new ArrayList<FieldChange>();
    if (rule == Existing.LEAVE) {
      return List.of();
    }
    given.forEach((field, value) -> {
      String have = now.getOrDefault(field, "");
      String wanted = field.equals(Facts.OTHER_NAMES) ? union(now, value) : value;
      boolean allowed = have.isEmpty() || rule == Existing.REPLACE;
      if (!wanted.isEmpty() && !wanted.equals(have) && !said(now, field, wanted, rule)) {
        if (allowed || field.equals(Facts.OTHER_NAMES)) {
          changes.add(new FieldChange(field, have, wanted));
        }
      }
    });
    return List.copyOf(changes);
  }

  /** Whether the record says the same already, in another spelling or another language. */
  private static boolean said(Map<String, String> now, String field, String wanted, Existing rule) {
    String text = field.split("\\.", 2)[0];
    if (!TEXTS.contains(text)) {
      return false;
    }
    String key = SearchText.key(wanted);
    boolean spelled =
        now.entrySet().stream()
            .filter(it -> it.getKey().equals(text) || it.getKey().startsWith(text + "."))
            .anyMatch(it -> SearchText.key(it.getValue()).equals(key));
    boolean others = others(now).stream().anyMatch(it -> SearchText.key(it).equals(key));
    boolean filled =
        !text.equals("name")
            && rule == Existing.FILL
            && now.entrySet().stream()
                .anyMatch(it -> it.getKey().startsWith(text + ".") && !it.getValue().isEmpty());
    return spelled || (text.equals("name") && others) || filled;
  }

  /** The names that are there, and those that are new. */
  private static String union(Map<String, String> now, String given) {
    var names = new ArrayList<>(others(now));
    Set<String> keys = names.stream().map(SearchText::key).collect(Collectors.toSet());
    keys.add(SearchText.key(now.getOrDefault("name", "")));
    for (String name : given.split("\n")) {
      if (!name.isBlank() && keys.add(SearchText.key(name))) {
        names.add(name);
      }
    }
    return String.join("\n", names);
  }

  private static List<String> others(Map<String, String> now) {
    String names = now.getOrDefault(Facts.OTHER_NAMES, "");
    return names.isEmpty() ? List.of() : Arrays.asList(names.split("\n"));
  }
}
