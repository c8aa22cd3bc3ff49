package org.polyphony.platform.indicators;

import java.util.List;
import org.polyphony.platform.audit.AuditSource;
import org.polyphony.platform.audit.AuditedRecords;
import org.polyphony.platform.shared.Actor;
import org.springframework.stereotype.Component;

/** Names this module's records in the audit trail. */
@Component
class IndicatorAudit implements AuditSource {

  @Override
  public List<AuditedRecords> records(Actor actor) {
    return List.of(
        AuditedRecords.of(
            "indicator",
            "indicators.kind",
            "indicators.field.",
            "i.id",
            "i.title",
            "'/strategies/' || s.slug || '/indicators/' || i.id",
            "strategy_indicator i join strategy_strategy s on s.id = i.strategy_id"));
  }
}
