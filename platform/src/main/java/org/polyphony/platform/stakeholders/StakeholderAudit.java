package org.polyphony.platform.stakeholders;

import java.util.List;
import java.util.Map;
import org.polyphony.platform.audit.AuditSource;
import org.polyphony.platform.audit.AuditedRecords;
import org.polyphony.platform.shared.Actor;
import org.springframework.stereotype.Component;

/** Names this module's records in the audit trail, under the rule of {@link Visibility}. */
@Component
class StakeholderAudit implements AuditSource {

  private static final String FIELDS = "stakeholders.field.";
  private static final String HIDDEN =
      "select s.id from stakeholders_stakeholder s where not " + Visibility.SQL;

  @Override
  public List<AuditedRecords> records(Actor actor) {
    Map<String, Object> account = Map.of("account", Visibility.account(actor));
    return List.of(
        AuditedRecords.of(
                "organisation",
                "stakeholders.type.organisation",
                FIELDS,
                "o.id",
                "o.name",
                "'/manage/organisations/' || o.id",
                "stakeholders_organisation o")
            .hiding(HIDDEN, account),
        AuditedRecords.of(
                "person",
                "stakeholders.type.person",
                FIELDS,
                "p.id",
                "p.name",
                "'/manage/people/' || p.id",
                "stakeholders_person p")
            .hiding(HIDDEN, account),
        AuditedRecords.of(
            "stakeholder-import",
            "stakeholders.import.title",
            FIELDS,
            "b.id",
            "b.file_name",
            "'/manage/stakeholders/import/' || b.id",
            "stakeholders_import b"));
  }
}
