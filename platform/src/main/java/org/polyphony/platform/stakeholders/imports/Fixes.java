package org.polyphony.platform.stakeholders.imports;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.stakeholders.SearchText;

/**
 * What values mean that no catalogue knows, as a person said.
 *
 * @param values by column, from the key of what is written to the key that is meant; empty for
 *     nothing
 */
public record Fixes(Map<Field, Map<String, String>> values) {

  /** Nothing was said. */
  public static final Fixes NONE = new Fixes(Map.of());

  /** What is meant by a cell, or null if nobody said. */
  @Nullable String meant(Field field, String cell) {
    var known = values.get(field);
    return known == null ? null : known.get(SearchText.key(cell));
  }

  /** These and others; the others count where both say something. */
  Fixes and(Fixes others) {
    var all = new HashMap<Field, Map<String, String>>();
    values.forEach((field, known) -> all.put(field, new HashMap<>(known)));
    others.values.forEach(
        (field, known) -> all.computeIfAbsent(field, _ -> new HashMap<>()).putAll(known));
    return new Fixes(all);
  }

  /** One more. */
  public Fixes with(Field field, String cell, String meant) {
    return and(new Fixes(Map.of(field, Map.of(SearchText.key(cell), meant))));
  }
}
