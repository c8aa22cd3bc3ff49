package org.polyphony.platform.identity;

import java.util.List;
import org.polyphony.platform.audit.AuditSource;
import org.polyphony.platform.audit.AuditedRecords;
import org.polyphony.platform.shared.Actor;
import org.springframework.stereotype.Component;

/** Names this module's records in the audit trail. */
@Component
class AccountAudit implements AuditSource {

  @Override
  public List<AuditedRecords> records(Actor actor) {
    return List.of(
        AuditedRecords.of(
            "account",
            "identity.account.title",
            "identity.",
            "a.id",
            "a.name",
            "'/manage/accounts/' || a.id",
            "identity_account a"),
        AuditedRecords.of(
            "account-request",
            "identity.kind.request",
            "identity.",
            "r.id",
            "r.email",
            "null",
            "identity_request r"),
        AuditedRecords.of(
            "invitation",
            "identity.kind.invitation",
            "identity.",
            "i.id",
            "i.email",
            "null",
            "identity_link i"));
  }
}
