package org.polyphony.platform.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.LocalizedTexts;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the records of the trail are called, in the reader's language; one query a type. */
@Component
public class AuditNames {

  private final JdbcClient database;
  private final ObjectProvider<AuditSource> sources;

  AuditNames(JdbcClient database, ObjectProvider<AuditSource> sources) {
    this.database = database;
    this.sources = sources;
  }

  /**
   * One record of the trail.
   *
   * @param kind what it is
   * @param name what it is called; its number where nobody names it or it is gone
   * @param path its page, empty for none
   * @param fields prefix of the message keys of its fields
   */
  public record Named(String kind, String name, String path, String fields) {}

  /** What the records are, by their types, in the reader's language. */
  public Map<String, String> kinds(Actor actor) {
    return records(actor).stream()
        .collect(Collectors.toMap(AuditedRecords::type, it -> Texts.text(it.kind())));
  }

  /** The names of the records of some entries. */
  @Transactional(readOnly = true)
  public Map<Subject, Named> of(Actor actor, List<AuditEntry> entries) {
    var all = new HashMap<Subject, Named>();
    for (AuditedRecords records : records(actor)) {
      var ids = new TreeSet<Long>();
      entries.stream()
          .map(AuditEntry::subject)
          .filter(it -> it.type().equals(records.type()))
          .forEach(it -> ids.add(it.id()));
      if (!ids.isEmpty()) {
        database
            .sql(records.names())
            .param("ids", ids)
            .query((row, number) ->
                all.put(
                    new Subject(records.type(), row.getLong("id")),
                    named(records, row.getString("name"), row.getString("path"))))
            .list();
        ids.forEach(
            id -> all.putIfAbsent(new Subject(records.type(), id), named(records, "" + id, null)));
      }
    }
    return all;
  }

  List<AuditedRecords> records(Actor actor) {
    return sources.stream().flatMap(it -> it.records(actor).stream()).toList();
  }

  private static Named named(AuditedRecords records, String name, @Nullable String path) {
    String words =
        name.startsWith("{\"") ? LocalizedTexts.fromJson(name).in(Reader.language()).text() : name;
    return new Named(Texts.text(records.kind()), words, path == null ? "" : path, records.fields());
  }
}
