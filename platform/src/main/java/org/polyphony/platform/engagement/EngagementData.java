package org.polyphony.platform.engagement;

import java.util.List;
import org.polyphony.platform.stakeholders.PersonalData;
import org.polyphony.platform.stakeholders.PersonalRows;
import org.polyphony.platform.stakeholders.Visibility;
import org.springframework.stereotype.Component;

/** What was said with people, promised to them and judged of them. */
@Component
class EngagementData implements PersonalData {

  private static final String FIELDS = "engagement.field.";

  private static final String THEIRS =
      "exists (select 1 from engagement_note_about about where about.note_id = t.id and"
          + " about.stakeholder_id = any(:people))";

  /** About nobody else: in a note about several, only the names are taken out. */
  private static final String ALONE =
      THEIRS
          + " and not exists (select 1 from engagement_note_about other where other.note_id = t.id"
          + " and not other.stakeholder_id = any(:people))";

  @Override
  public List<PersonalRows> rows() {
    return List.of(
        PersonalRows.of("", "", "engagement_note_about", "stakeholder_id"),
        PersonalRows.hanging("engagement.data.notes", "engagement_note", THEIRS)
            .seenIf(
                "not exists (select 1 from engagement_note_about other where other.note_id = t.id"
                    + " and not other.stakeholder_id = any(:people) and not "
                    + Visibility.of("other.stakeholder_id")
                    + ")")
            .shows("kind")
            .shows("day", "t.happened_on")
            .shows("text")
            .shows("author", "t.author_name"),
        PersonalRows.hanging("engagement.data.notes-alone", "engagement_note", ALONE)
            .leaves("text", "'—'")
            .leaves("version", "t.version + 1")
            .audited("note"),
        PersonalRows.hanging(
                "engagement.data.points",
                "engagement_point",
                "t.note_id in (select n.id from engagement_note n where "
                    + ALONE.replace("t.id", "n.id")
                    + ")")
            .shows("text")
            .shows("follow-up", "t.follow_up")
            .leaves("text", "'—'")
            .leaves("follow_up", "case when t.follow_up = '' then '' else '—' end"),
        PersonalRows.of(
                "engagement.data.commitments", FIELDS, "engagement_commitment", "stakeholder_id")
            .shows("commitment", "t.text")
            .shows("promised", "t.promised_on")
            .shows("due", "t.due_on")
            .shows("state", "reason")
            .leaves("text", "'—'")
            .leaves("reason", "case when t.reason = '' then '' else '—' end")
            .audited("commitment"),
        PersonalRows.of("engagement.data.health", FIELDS, "engagement_health", "stakeholder_id")
            .shows("state", "reason")
            .shows("day", "t.judged_on")
            .deletes());
  }
}
