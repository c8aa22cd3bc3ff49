package org.polyphony.platform.results;

import java.util.List;
import org.polyphony.platform.audit.AuditSource;
import org.polyphony.platform.audit.AuditedRecords;
import org.polyphony.platform.shared.Actor;
import org.springframework.stereotype.Component;

/** Names this module's records in the audit trail. */
@Component
class ResultAudit implements AuditSource {

  @Override
  public List<AuditedRecords> records(Actor actor) {
    return List.of(
        AuditedRecords.of(
            "measurement",
            "results.kind.measurement",
            "results.field.",
            "m.id",
            "m.title",
            "'/manage/results/' || m.id",
            "results_measurement m"),
        AuditedRecords.of(
            "institutional-change",
            "changes.kind",
            "changes.field.",
            "c.id",
            "c.title",
            "'/manage/institutional-changes/' || c.id",
            "results_change c"),
        AuditedRecords.of(
            "recommendation",
            "recommendations.kind",
            "recommendations.field.",
            "r.id",
            "r.title",
            "'/manage/recommendations/' || r.id",
            "results_recommendation r"));
  }
}
