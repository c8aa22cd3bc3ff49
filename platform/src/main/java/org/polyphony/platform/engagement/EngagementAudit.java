package org.polyphony.platform.engagement;

import java.util.List;
import java.util.Map;
import org.polyphony.platform.audit.AuditSource;
import org.polyphony.platform.audit.AuditedRecords;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.Visibility;
import org.springframework.stereotype.Component;

/** Names this module's records in the audit trail; those about somebody hidden are hidden. */
@Component
class EngagementAudit implements AuditSource {

  private static final String FIELDS = "engagement.field.";

  @Override
  public List<AuditedRecords> records(Actor actor) {
    Map<String, Object> account = Map.of("account", Visibility.account(actor));
    return List.of(
        AuditedRecords.of(
                "note",
                "engagement.field.text",
                FIELDS,
                "n.id",
                "n.happened_on::text",
                "'/manage/notes/' || n.id",
                "engagement_note n")
            .hiding(
                "select about.note_id from engagement_note_about about where not "
                    + Visibility.of("about.stakeholder_id"),
                account),
        AuditedRecords.of(
                "commitment",
                "engagement.field.commitment",
                FIELDS,
                "c.id",
                "c.text",
                "'/manage/commitments/' || c.id",
                "engagement_commitment c")
            .hiding(
                "select c.id from engagement_commitment c where not "
                    + Visibility.of("c.stakeholder_id"),
                account));
  }
}
