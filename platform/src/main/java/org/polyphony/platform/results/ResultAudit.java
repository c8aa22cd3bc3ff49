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
            "results_measurement m"));
  }
}
