package org.polyphony.platform.registration;

import java.util.List;
import java.util.Map;
import org.polyphony.platform.audit.AuditSource;
import org.polyphony.platform.audit.AuditedRecords;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.Visibility;
import org.springframework.stereotype.Component;

/** Names this module's records in the audit trail. */
@Component
class RegistrationAudit implements AuditSource {

  private static final String FIELDS = "registration.field.";

  @Override
  public List<AuditedRecords> records(Actor actor) {
    return List.of(
        AuditedRecords.of(
                "registration",
                "registration.entry.title",
                FIELDS,
                "r.id",
                "r.name",
                "'/manage/exchanges/' || r.exchange_id || '/registration/people/' || r.id",
                "registration_entry r")
            .hiding(
                "select r.id from registration_entry r where r.person_id is not null and not "
                    + Visibility.of("r.person_id"),
                Map.of("account", Visibility.account(actor))),
        AuditedRecords.of(
            "registration-book",
            "registration.settings.title",
            FIELDS,
            "b.exchange_id",
            "e.title",
            "'/manage/exchanges/' || b.exchange_id || '/registration'",
            "registration_book b join exchanges_exchange e on e.id = b.exchange_id"));
  }
}
