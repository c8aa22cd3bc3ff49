package org.polyphony.platform.identity.web;

import java.util.List;
import java.util.function.Consumer;
import org.polyphony.platform.audit.AuditEntry;
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

  AuditPages(AuditTrail audit) {
    this.audit = audit;
  }

  @GetMapping("/manage/audit")
  String list(Actor actor, ListQuery query, Model model) {
    model.addAttribute("page", new AuditPage(query, audit.all(actor, query.page(ROWS))));
    return "identity/audit";
  }

  @GetMapping({"/manage/audit.csv", "/manage/audit.xlsx"})
  void export(Actor actor, Download file) {
    int pages = audit.all(actor, PageRequest.first(EXPORT_ROWS)).pages();
    file.send(
        "audit",
        List.of("at", "who", "action", "record_type", "record", "field", "from", "to"),
        sink -> {
          for (int page = 1; page <= pages; page++) {
            var entries = audit.all(actor, new PageRequest(page, EXPORT_ROWS, "", false));
            entries.rows().forEach(it -> write(sink, it));
          }
        });
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
