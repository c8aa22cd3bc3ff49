package org.polyphony.algorithms.dedupe;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One record to compare.
 *
 * @param id how the caller knows it; unique within its set
 * @param fields values by field name; a field may have several values (acronyms, former names,
 *     e-mails) and any of them may agree; a missing or blank value is no evidence
 */
public record DedupeRecord(String id, Map<String, List<String>> fields) {

  /** Copies the fields. */
  public DedupeRecord {
    fields = Map.copyOf(fields);
  }

  /** A record with one value a field. */
  public static DedupeRecord of(String id, Map<String, String> values) {
    Map<String, List<String>> fields = LinkedHashMap.newLinkedHashMap(values.size());
    values.forEach((name, value) -> {
      if (!value.isBlank()) {
        fields.put(name, List.of(value));
      }
    });
    return new DedupeRecord(id, fields);
  }

  /** Values of a field, none when it is missing. */
  public List<String> values(String field) {
    return fields.getOrDefault(field, List.of());
  }
}
