package org.polyphony.platform.stakeholders.web;

import java.util.List;
import org.polyphony.platform.audit.AuditEntry;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.LocalizedTexts;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.i18n.Texts;

/** Audit entries in words. */
final class Histories {

  private Histories() {}

  static List<HistoryRow> rows(List<AuditEntry> entries) {
    return entries.stream()
        .map(it ->
            new HistoryRow(
                Formats.moment(it.at()),
                it.actor(),
                action(it.action()),
                it.changes().stream().map(Histories::change).toList()))
        .toList();
  }

  private static String action(String action) {
    return switch (action) {
      case "created" -> Texts.text("stakeholders.history.created");
      case "changed" -> Texts.text("stakeholders.history.changed");
      case "removed" -> Texts.text("stakeholders.history.removed");
      case "restored" -> Texts.text("stakeholders.history.restored");
      case "looked-at" -> Texts.text("stakeholders.history.looked-at");
      case "exported" -> Texts.text("stakeholders.history.exported");
      default -> action;
    };
  }

  private static HistoryRow.Change change(AuditEntry.Change change) {
    return new HistoryRow.Change(field(change.field()), words(change.from()), words(change.to()));
  }

  private static String field(String field) {
    String key = "stakeholders.field." + field;
    return Texts.has(key) ? Texts.text(key) : field;
  }

  /** A text of several languages is kept as JSON: the reader sees the words. */
  private static String words(String value) {
    return value.startsWith("{\"original\"")
        ? LocalizedTexts.fromJson(value).in(Reader.language()).text()
        : value;
  }
}
