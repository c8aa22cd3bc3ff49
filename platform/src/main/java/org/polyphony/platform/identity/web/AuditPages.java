package org.polyphony.platform.identity.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.AuditEntry;
import org.polyphony.platform.audit.AuditFilter;
import org.polyphony.platform.audit.AuditNames;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.ui.Download;
import org.polyphony.platform.ui.ListQuery;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The audit trail of everything; needs {@code audit.read}. */
@Controller
class AuditPages {

  private static final int ROWS = 50;
  private static final int EXPORT_ROWS = 200;

  private final AuditTrail audit;
  private final AuditNames names;

  AuditPages(AuditTrail audit, AuditNames names) {
    this.audit = audit;
    this.names = names;
  }

  @GetMapping("/manage/audit")
  String list(Actor actor, ListQuery query, Model model) {
    var found = audit.all(actor, filter(query), query.page(ROWS));
    var named = names.of(actor, found.rows());
    model.addAttribute("page", AuditPage.of(query, found, named, names.kinds(actor)));
    return "identity/audit";
  }

  @GetMapping({"/manage/audit.csv", "/manage/audit.xlsx"})
  void export(Actor actor, ListQuery query, Download file) {
    AuditFilter filter = filter(query);
    int pages = audit.all(actor, filter, PageRequest.first(EXPORT_ROWS)).pages();
    file.send(
        "audit",
        List.of("at", "who", "action", "record_type", "record", "field", "from", "to"),
        sink -> {
          for (int page = 1; page <= pages; page++) {
            var entries = audit.all(actor, filter, new PageRequest(page, EXPORT_ROWS, "", false));
            entries.rows().forEach(it -> write(sink, it));
          }
        });
  }

  private static AuditFilter filter(ListQuery query) {
    int record = query.number("record", 0);
    return new AuditFilter(
        query.get("q"),
        query.get("action"),
        query.get("type"),
        record == 0 ? null : Long.valueOf(record),
        day(query.get("from")),
        day(query.get("until")));
  }

  private static @Nullable LocalDate day(String written) {
    try {
      return written.isEmpty() ? null : LocalDate.parse(written);
    } catch (DateTimeParseException _) {
      return null;
    }
  }

  private static void write(Consumer<List<String>> file, AuditEntry entry) {
    if (entry.changes().isEmpty()) {
      write(file, entry, new AuditEntry.Change("", "", ""));
    }
    entry.changes().forEach(it -> write(file, entry, it));
  }

  private static void write(
      Consumer<List<String>> file, AuditEntry entry, AuditEntry.Change change) {
    file.accept(
        List.of(
            entry.at().toString(),
            entry.actor(),
            entry.action(),
            entry.subject().type(),
            String.valueOf(entry.subject().id()),
            change.field(),
            change.from(),
            change.to()));
  }
}
