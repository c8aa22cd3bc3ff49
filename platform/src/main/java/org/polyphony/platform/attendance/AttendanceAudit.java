package org.polyphony.platform.attendance;

import java.util.List;
import org.polyphony.platform.audit.AuditSource;
import org.polyphony.platform.audit.AuditedRecords;
import org.polyphony.platform.shared.Actor;
import org.springframework.stereotype.Component;

/** Names this module's records in the audit trail. */
@Component
class AttendanceAudit implements AuditSource {

  @Override
  public List<AuditedRecords> records(Actor actor) {
    return List.of(
        AuditedRecords.of(
            "attendance",
            "attendance.title",
            "attendance.field.",
            "h.exchange_id",
            "e.title",
            "'/manage/exchanges/' || h.exchange_id || '/attendance'",
            "attendance_sheet h join exchanges_exchange e on e.id = h.exchange_id"));
  }
}
