package org.polyphony.platform.identity.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.List;
import org.polyphony.platform.audit.AuditEntry;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.ui.Column;
import org.polyphony.platform.ui.ListQuery;

/** The whole audit trail. */
public record AuditPage(ListQuery query, Slice<AuditEntry> entries) {

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
