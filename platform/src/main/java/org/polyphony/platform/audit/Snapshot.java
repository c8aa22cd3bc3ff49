package org.polyphony.platform.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.LocalizedTexts;
import org.polyphony.platform.shared.LocalizedText;

/** What a record's fields hold at one moment, as text, to be compared with another moment. */
public final class Snapshot {

  /** A record that is not there (yet, or any more). */
  public static final Snapshot NONE = new Snapshot();

  private final Map<String, String> fields = new LinkedHashMap<>();

  /** Adds a field; null, empty texts and empty collections count as no value. */
  public Snapshot with(String field, @Nullable Object value) {
    fields.put(field, written(value));
    return this;
  }

  /** The fields that differ, in the order in which they were added. */
  public List<AuditEntry.Change> changesTo(Snapshot after) {
    var names = new LinkedHashSet<>(fields.keySet());
    names.addAll(after.fields.keySet());
    var changes = new ArrayList<AuditEntry.Change>();
    for (String name : names) {
      String from = fields.getOrDefault(name, "");
      String to = after.fields.getOrDefault(name, "");
      if (!from.equals(to)) {
        changes.add(new AuditEntry.Change(name, from, to));
      }
    }
    return Collections.unmodifiableList(changes);
  }

  private static String written(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case LocalizedText text -> text.isEmpty() ? "" : LocalizedTexts.toJson(text);
      case Collection<?> many ->
          String.join(", ", many.stream().map(String::valueOf).sorted().toList());
      default -> value.toString();
    };
  }
}
