package org.polyphony.platform.exchanges;

import java.util.List;
import java.util.Map;
import org.polyphony.platform.audit.AuditSource;
import org.polyphony.platform.audit.AuditedRecords;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.Visibility;
import org.springframework.stereotype.Component;

/** Names this module's records in the audit trail. */
@Component
class ExchangeAudit implements AuditSource {

  @Override
  public List<AuditedRecords> records(Actor actor) {
    return List.of(
        AuditedRecords.of(
                "exchange",
                "exchanges.kind",
                "exchanges.field.",
                "e.id",
                "e.title",
                "'/manage/exchanges/' || e.id",
                "exchanges_exchange e")
            .withholding(
                Visibility.named("(person |organiser:)"),
                Map.of("account", Visibility.account(actor))));
  }
}
