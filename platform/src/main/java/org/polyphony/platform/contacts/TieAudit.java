package org.polyphony.platform.contacts;

import java.util.List;
import java.util.Map;
import org.polyphony.platform.audit.AuditSource;
import org.polyphony.platform.audit.AuditedRecords;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.Visibility;
import org.springframework.stereotype.Component;

/** Names ties in the audit trail; one with a hidden end is hidden. */
@Component
class TieAudit implements AuditSource {

  @Override
  public List<AuditedRecords> records(Actor actor) {
    return List.of(
        AuditedRecords.of(
                "tie",
                "stakeholders.field.tie",
                "stakeholders.field.",
                "t.id",
                "t.id::text",
                "null",
                "contacts_tie t")
            .hiding(
                "select t.id from contacts_tie t where not "
                    + Visibility.of("t.from_id")
                    + " or not "
                    + Visibility.of("t.to_id"),
                Map.of("account", Visibility.account(actor))));
  }
}
