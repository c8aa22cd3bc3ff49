package org.polyphony.platform.fields;

import java.util.List;
import org.polyphony.platform.audit.AuditSource;
import org.polyphony.platform.audit.AuditedRecords;
import org.polyphony.platform.shared.Actor;
import org.springframework.stereotype.Component;

/** Names own fields in the audit trail. */
@Component
class FieldAudit implements AuditSource {

  @Override
  public List<AuditedRecords> records(Actor actor) {
    return List.of(
        AuditedRecords.of(
            "own-field",
            "fields.one",
            "fields.field.",
            "f.id",
            "f.label",
            "'/manage/fields/' || f.id",
            "fields_field f"));
  }
}
