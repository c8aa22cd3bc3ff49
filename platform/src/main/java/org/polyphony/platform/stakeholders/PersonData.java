package org.polyphony.platform.stakeholders;

import java.util.List;
import org.springframework.stereotype.Component;

/** What this module keeps of people: the record, where they work, and what changed it. */
@Component
class PersonData implements PersonalData {

  private static final String FIELDS = "stakeholders.field.";
  private static final String NO_WORDS = "'{\"original\":\"en\"}'";

  @Override
  public List<PersonalRows> rows() {
    return List.of(
        person(),
        profile(),
        PersonalRows.of("stakeholders.data.names", FIELDS, "stakeholders_name", "stakeholder_id")
            .shows("name")
            .naming("name")
            .deletes(),
        PersonalRows.of("", "", "stakeholders_match_key", "stakeholder_id").deletes(),
        PersonalRows.of("", "", "stakeholders_reader", "stakeholder_id"),
        PersonalRows.of(
                "stakeholders.data.affiliations", FIELDS, "stakeholders_affiliation", "person_id")
            .seenIf(Visibility.of("t.organisation_id"))
            .shows(
                "organisation",
                "(select o.name from stakeholders_organisation o where o.id = t.organisation_id)")
            .shows("function", "since", "until")
            .deletes(),
        PersonalRows.of("stakeholders.data.roles", FIELDS, "stakeholders_role", "stakeholder_id")
            .shows("role", "t.role_key")
            .shows("note", "since", "until")
            .leaves("note", NO_WORDS),
        PersonalRows.of("", "", "stakeholders_pair", "one_id", "other_id").deletes(),
        imported(),
        PersonalRows.of(
                "stakeholders.data.edits", FIELDS, "stakeholders_edit_target", "stakeholder_id")
            .shows("id", "t.import_id")
            .deletes(),
        planned(),
        PersonalRows.of("", "", "stakeholders_merge", "survivor_id", "merged_id")
            .leaves("changes", "'[]'")
            .leaves("kept", "null"),
        PersonalRows.hanging(
                "",
                "stakeholders_merge_row",
                "t.merge_id in (select m.id from stakeholders_merge m where m.survivor_id ="
                    + " any(:people) or m.merged_id = any(:people))")
            .deletes());
  }

  private static PersonalRows person() {
    return PersonalRows.of("stakeholders.type.person", FIELDS, "stakeholders_person", "id")
        .shows("name", "sex", "languages", "email", "phone")
        .naming("name", "email", "phone")
        .leaves("name", "'№ ' || t.id")
        .leaves("languages", "''")
        .leaves("email", "''")
        .leaves("phone", "''")
        .leaves("source_key", "null")
        .audited("person");
  }

  private static PersonalRows profile() {
    return PersonalRows.hanging(
            "stakeholders.data.profile", "stakeholders_stakeholder", "t.id = any(:people)")
        .shows("group", "t.group_key")
        .shows("country", "t.country_code")
        .shows("notes")
        .shows("own", "cast(nullif(t.own, '{}') as jsonb)")
        .leaves("own", "'{}'")
        .leaves("kind_key", "null")
        .leaves("level_key", "null")
        .leaves("notes", NO_WORDS)
        .leaves("search", "''")
        .leaves("more", "''")
        .leaves("sort_en", "''")
        .leaves("sort_fr", "''")
        .leaves("sort_es", "''")
        .leaves("sort_ru", "''")
        .leaves("sort_ar", "''")
        .leaves("sort_zh", "''")
        .leaves("version", "t.version + 1")
        .leaves("removed_at", "coalesce(t.removed_at, now())");
  }

  /** What an import wrote, so that an undo would write it again. */
  private static PersonalRows imported() {
    return PersonalRows.of(
            "stakeholders.data.imports", FIELDS, "stakeholders_import_row", "stakeholder_id")
        .shows("source", "(select i.file_name from stakeholders_import i where i.id = t.import_id)")
        .shows("line")
        .leaves("changes", "'[]'")
        .leaves("work", "null")
        .leaves("kept", "null");
  }

  /** The lines of lists that became the person, as they were read. */
  private static PersonalRows planned() {
    return PersonalRows.hanging(
            "stakeholders.data.lines",
            "stakeholders_import_plan",
            "t.twin = any(:people) or exists (select 1 from stakeholders_import_row r where"
                + " r.import_id = t.import_id and r.line = t.line and r.stakeholder_id ="
                + " any(:people))")
        .leaves("name", "'№'")
        .leaves("cells", "'[]'")
        .leaves("changes", "null")
        .leaves("work_key", "null")
        .leaves("work", "null")
        .leaves("keys", "null");
  }
}
