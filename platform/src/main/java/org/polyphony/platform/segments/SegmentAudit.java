package org.polyphony.platform.segments;

import java.util.List;
import java.util.Map;
import org.polyphony.platform.audit.AuditSource;
import org.polyphony.platform.audit.AuditedRecords;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.Visibility;
import org.springframework.stereotype.Component;

/** Names segments in the audit trail. */
@Component
class SegmentAudit implements AuditSource {

  @Override
  public List<AuditedRecords> records(Actor actor) {
    return List.of(
        AuditedRecords.of(
                "segment",
                "segments.kind",
                "segments.field.",
                "g.id",
                "g.name",
                "'/manage/segments/' || g.id",
                "segments_segment g")
            .withholding(Visibility.named("\""), Map.of("account", Visibility.account(actor))));
  }
}
