package org.polyphony.platform.invitations;

import java.util.List;
import org.polyphony.platform.stakeholders.PersonalData;
import org.polyphony.platform.stakeholders.PersonalRows;
import org.springframework.stereotype.Component;

/**
 * Who was invited and what they answered; that somebody was asked stays when the name is erased.
 */
@Component
class InvitationData implements PersonalData {

  @Override
  public List<PersonalRows> rows() {
    return List.of(
        PersonalRows.of(
                "invitations.title",
                "invitations.field.",
                "invitations_invitation",
                "stakeholder_id")
            .or("t.stakeholder_id is null and lower(t.email) = any(:mails)")
            .shows("name", "email", "language", "represents", "state", "reason")
            .shows("answered", "t.answered_at")
            .naming("name", "email")
            .leaves("name", "'№ ' || t.id")
            .leaves("email", "''")
            .leaves("represents", "''")
            .leaves("reason", "''")
            .leaves("quiet", "true")
            .leaves("serial", "t.serial + 1")
            .leaves("version", "t.version + 1")
            .audited("exchange-invitation"));
  }
}
