package org.polyphony.platform.followup;

import java.util.List;
import java.util.Map;
import org.polyphony.platform.audit.AuditSource;
import org.polyphony.platform.audit.AuditedRecords;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.Visibility;
import org.springframework.stereotype.Component;

/** Names this module's records in the audit trail; those of somebody hidden are hidden. */
@Component
class FollowUpAudit implements AuditSource {

  @Override
  public List<AuditedRecords> records(Actor actor) {
    Map<String, Object> account = Map.of("account", Visibility.account(actor));
    return List.of(
        AuditedRecords.of(
            "follow-up",
            "followup.kind",
            "followup.field.",
            "p.id",
            "e.title",
            "'/manage/exchanges/' || p.exchange_id || '/follow-up'",
            "followup_plan p join exchanges_exchange e on e.id = p.exchange_id"),
        AuditedRecords.of(
                "statement",
                "followup.statement.kind",
                "followup.field.",
                "s.id",
                "left(s.description, 80)",
                "'/manage/statements/' || s.id",
                "followup_statement s")
            .hiding(
                "select said.id from followup_statement said join followup_ask asked on asked.id ="
                    + " said.ask_id where not "
                    + Visibility.of("asked.person_id"),
                account),
        AuditedRecords.of(
                "planned-action",
                "followup.action.kind",
                "followup.field.",
                "a.id",
                "left(a.what, 80)",
                "'/manage/exchanges/' || a.exchange_id || '/action-plan'",
                "followup_action a")
            .hiding(
                "select done.id from followup_action done where not "
                    + Visibility.of("coalesce(done.person_id, done.organisation_id)"),
                account));
  }
}
