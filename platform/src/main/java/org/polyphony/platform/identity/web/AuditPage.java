package org.polyphony.platform.identity.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.polyphony.platform.audit.AuditEntry;
import org.polyphony.platform.audit.AuditLine;
import org.polyphony.platform.audit.AuditNames.Named;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Column;
import org.polyphony.platform.ui.ListQuery;

/**
 * The audit trail in the reader's words.
 *
 * @param kinds the types of records to filter by
 */
public record AuditPage(ListQuery query, Slice<Row> entries, List<Choice> kinds) {

  /**
   * One entry.
   *
   * @param action the verb in words
   * @param record what it was done to
   * @param only the trail of this record alone
   */
  public record Row(AuditLine line, String action, Named record, String only) {}

  static AuditPage of(
      ListQuery query,
      Slice<AuditEntry> found,
      Map<Subject, Named> names,
      Map<String, String> kinds) {
    var rows = found.rows().stream().map(it -> row(it, names)).toList();
    return new AuditPage(
        query,
        new Slice<>(rows, found.total(), found.page(), found.size()),
        kinds.entrySet().stream()
            .map(it -> new Choice(it.getKey(), it.getValue()))
            .sorted(Comparator.comparing(Choice::name))
            .toList());
  }

  private static Row row(AuditEntry entry, Map<Subject, Named> names) {
    Subject subject = entry.subject();
    Named named = names.getOrDefault(subject, new Named(subject.type(), "" + subject.id(), "", ""));
    return new Row(
        AuditLine.of(entry, named.fields()),
        AuditWords.action(entry),
        named,
        "/manage/audit?type=" + subject.type() + "&record=" + subject.id());
  }

  /** The verbs to filter by. */
  public List<Choice> actions() {
    return AuditWords.actions();
  }

  /** The list's columns. */
  public List<Column> columns() {
    return List.of(
        Column.of(text("identity.audit.when")),
        Column.of(text("identity.audit.who")),
        Column.of(text("identity.audit.action")),
        Column.of(text("identity.audit.record")),
        Column.of(text("identity.audit.changes")));
  }
}
