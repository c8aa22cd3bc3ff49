package org.polyphony.platform.audit;

import java.util.Map;

/**
 * The records of one type as SQL over the tables of the module that keeps them. The SQL is written
 * by that module, never typed by a person.
 *
 * @param type the subject's type, such as {@code exchange}
 * @param kind message key of what the records are, such as {@code exchanges.kind}
 * @param fields prefix of the message keys of their fields, such as {@code exchanges.field.}
 * @param id SQL of the record's number
 * @param name SQL of its name: plain text, or the stored form of a localized text
 * @param path SQL of the address of its page; {@code null} where there is none
 * @param from tables and joins, without the word {@code from}
 * @param hidden SQL that selects the numbers of records the actor may not know of; empty for none
 * @param withheld condition on single entries that the actor may not read; empty for none
 * @param parameters what {@code hidden} names with a colon
 */
public record AuditedRecords(
    String type,
    String kind,
    String fields,
    String id,
    String name,
    String path,
    String from,
    String hidden,
    String withheld,
    Map<String, Object> parameters) {

  /** Records that whoever reads the trail may know of. */
  public static AuditedRecords of(
      String type, String kind, String fields, String id, String name, String path, String from) {
    return new AuditedRecords(type, kind, fields, id, name, path, from, "", "", Map.of());
  }

  /** The same without some of them. */
  public AuditedRecords hiding(String select, Map<String, Object> values) {
    return new AuditedRecords(type, kind, fields, id, name, path, from, select, withheld, values);
  }

  /** The same without single entries, such as one that names somebody hidden. */
  public AuditedRecords withholding(String condition, Map<String, Object> values) {
    return new AuditedRecords(type, kind, fields, id, name, path, from, hidden, condition, values);
  }

  String names() {
    return "select %s as id, %s as name, %s as path from %s where %s in (:ids)"
        .formatted(id, name, path, from, id);
  }
}
