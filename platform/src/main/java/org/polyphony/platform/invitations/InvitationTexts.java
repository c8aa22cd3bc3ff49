package org.polyphony.platform.invitations;

import java.util.List;
import java.util.Map;
import org.polyphony.platform.i18n.TranslatedRecords;
import org.polyphony.platform.i18n.TranslationSource;
import org.polyphony.platform.shared.Actor;
import org.springframework.stereotype.Component;

/** Where this module keeps texts of several languages. */
@Component
class InvitationTexts implements TranslationSource {

  @Override
  public List<TranslatedRecords> records(Actor actor) {
    return List.of(
        TranslatedRecords.of(
                "invitations.round.kind",
                "r.subject",
                actor.may(Permissions.MANAGE)
                    ? "'/manage/exchanges/' || r.exchange_id || '/invitations/' || r.id ||"
                        + " '/letter'"
                    : "null",
                "invitations_round r")
            .where(":reads", Map.of("reads", actor.may(Permissions.READ)))
            .with("invitations.field.subject", "subject", "r.subject")
            .with("invitations.field.body", "body", "r.body"));
  }
}
