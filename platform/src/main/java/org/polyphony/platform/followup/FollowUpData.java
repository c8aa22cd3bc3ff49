package org.polyphony.platform.followup;

import java.util.List;
import org.polyphony.platform.stakeholders.PersonalData;
import org.polyphony.platform.stakeholders.PersonalRows;
import org.springframework.stereotype.Component;

/** What people were asked later and what they said; that somebody answered stays. */
@Component
class FollowUpData implements PersonalData {

  private static final String FIELDS = "followup.field.";
  private static final String ASKED =
      "select a.id from followup_ask a where a.person_id = any(:people)";

  @Override
  public List<PersonalRows> rows() {
    return List.of(
        PersonalRows.of("followup.data.asked", FIELDS, "followup_ask", "person_id")
            .shows("round")
            .shows("asked", "t.asked_at")
            .shows("answered", "t.answered_at"),
        PersonalRows.hanging("", "followup_link", "t.ask_id in (" + ASKED + ")").deletes(),
        PersonalRows.of("followup.data.stopped", FIELDS, "followup_stop", "person_id")
            .shows("stopped", "t.stopped_at")
            .deletes(),
        PersonalRows.hanging(
                "followup.data.statements", "followup_statement", "t.ask_id in (" + ASKED + ")")
            .named("followup.field.")
            .shows("description", "significance", "contribution", "evidence")
            .shows("at", "t.stated_at")
            .leaves("description", "'—'")
            .leaves("significance", "''")
            .leaves("contribution", "''")
            .leaves("evidence", "''")
            .leaves("stated_by", "'№'")
            .audited("statement"),
        PersonalRows.of("followup.data.actions", FIELDS, "followup_action", "person_id")
            .shows("what", "state")
            .shows("due", "t.due_on")
            .leaves("what", "'—'")
            .audited("planned-action"));
  }
}
