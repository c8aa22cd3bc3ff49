package org.polyphony.platform.privacy;

import java.util.List;
import java.util.Map;
import org.polyphony.platform.audit.AuditSource;
import org.polyphony.platform.audit.AuditedRecords;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.Visibility;
import org.springframework.stereotype.Component;

/** Names this module's records in the audit trail; those of somebody hidden are hidden. */
@Component
class PrivacyAudit implements AuditSource {

  @Override
  public List<AuditedRecords> records(Actor actor) {
    return List.of(
        AuditedRecords.of(
                "consent",
                "privacy.kind",
                "privacy.field.",
                "d.id",
                "p.title",
                "'/manage/privacy/' || d.person_id",
                "privacy_decision d join privacy_purpose p on p.key = d.purpose_key")
            .hiding(
                "select said.id from privacy_decision said where not "
                    + Visibility.of("said.person_id"),
                Map.of("account", Visibility.account(actor))));
  }
}
