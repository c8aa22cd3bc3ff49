package org.polyphony.platform.audit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A filter of the trail, and what the actor may not know of, as one condition of SQL. */
final class AuditSearch {

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> values = new HashMap<>();

  AuditSearch(AuditFilter filter, List<AuditedRecords> records) {
    if (!filter.who().isEmpty()) {
      add("position(lower(:who) in lower(actor_name)) > 0", "who", filter.who());
    }
    if (!filter.action().isEmpty()) {
      add("action = :action", "action", filter.action());
    }
    if (!filter.type().isEmpty()) {
      add("subject_type = :type", "type", filter.type());
    }
    if (filter.record() != null) {
      add("subject_id = :record", "record", filter.record());
    }
    if (filter.from() != null) {
      add("happened_at >= :from", "from", midnight(filter.from()));
    }
    if (filter.until() != null) {
      add("happened_at < :until", "until", midnight(filter.until().plusDays(1)));
    }
    records.stream().filter(it -> !it.hidden().isEmpty()).forEach(this::hide);
    records.stream().filter(it -> !it.withheld().isEmpty()).forEach(this::withhold);
  }

  private void hide(AuditedRecords records) {
    conditions.add(
        "not (subject_type = '%s' and subject_id in (%s))"
            .formatted(records.type(), records.hidden()));
    values.putAll(records.parameters());
  }

  private void withhold(AuditedRecords records) {
    conditions.add(
        "not (subject_type = '%s' and %s)".formatted(records.type(), records.withheld()));
    values.putAll(records.parameters());
  }

  private void add(String condition, String name, @Nullable Object value) {
    conditions.add(condition);
    values.put(name, value);
  }

  private static OffsetDateTime midnight(LocalDate day) {
    return day.atStartOfDay().atOffset(ZoneOffset.UTC);
  }

  /** With the word {@code where}; empty where all is wanted. */
  String where() {
    return conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions) + " ";
  }

  Map<String, Object> values() {
    return values;
  }
}
