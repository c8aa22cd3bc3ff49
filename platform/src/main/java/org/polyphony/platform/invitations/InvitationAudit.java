package org.polyphony.platform.invitations;

import java.util.List;
import java.util.Map;
import org.polyphony.platform.audit.AuditSource;
import org.polyphony.platform.audit.AuditedRecords;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.Visibility;
import org.springframework.stereotype.Component;

/** Names this module's records in the audit trail; those of somebody hidden are hidden. */
@Component
class InvitationAudit implements AuditSource {

  private static final String FIELDS = "invitations.field.";

  @Override
  public List<AuditedRecords> records(Actor actor) {
    String path = "'/manage/exchanges/' || r.exchange_id || '/invitations/' || r.id";
    return List.of(
        AuditedRecords.of(
            "invitation-letter",
            "invitations.round.kind",
            FIELDS,
            "r.id",
            "r.name",
            path,
            "invitations_round r"),
        AuditedRecords.of(
                "exchange-invitation",
                "invitations.invitation.kind",
                FIELDS,
                "i.id",
                "i.name",
                path + " || '/people/' || i.id",
                "invitations_invitation i join invitations_round r on r.id = i.round_id")
            .hiding(
                "select asked.id from invitations_invitation asked where asked.stakeholder_id is"
                    + " not null and not "
                    + Visibility.of("asked.stakeholder_id"),
                Map.of("account", Visibility.account(actor))));
  }
}
