package org.polyphony.platform.stakeholders;

import static org.polyphony.platform.i18n.TranslatedRecords.of;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.polyphony.platform.i18n.TranslatedRecords;
import org.polyphony.platform.i18n.TranslationSource;
import org.polyphony.platform.shared.Actor;
import org.springframework.stereotype.Component;

/**
 * Where this module keeps texts of several languages: countries and catalogues for everybody, the
 * registry under the rule of {@link Visibility}.
 */
@Component
class StakeholderTexts implements TranslationSource {
  private static final String PERSON =
      "stakeholders_stakeholder s join stakeholders_person p on p.id = s.id";
  private static final String PERSON_NAME =
      "jsonb_build_object('original', 'en', 'en', p.name)::text";
  private static final String NOTES = "stakeholders.field.notes";

  @Override
  public List<TranslatedRecords> records(Actor actor) {
    var all = new ArrayList<TranslatedRecords>();
    if (actor.may(Permissions.READ)) {
      boolean editor = actor.may(Permissions.EDIT);
      List.of(organisations(editor), people(editor), affiliations(editor), roles(editor))
          .forEach(it -> all.add(seen(it, actor)));
    }
    all.add(
        of("stakeholders.countries.title", "c.name", "null", "stakeholders_country c")
            .with("stakeholders.field.name", "name", "c.name")
            .with(NOTES, "note", "c.note"));
    all.add(
        of("stakeholders.terms", "t.title", "null", "stakeholders_term t")
            .with("stakeholders.field.name", "title", "t.title")
            .with("stakeholders.field.short", "short", "t.short_title"));
    return all;
  }

  private static TranslatedRecords organisations(boolean editor) {
    return of(
            "stakeholders.type.organisation",
            "o.name",
            form(editor, "'/manage/organisations/' || s.id || '/edit'"),
            "stakeholders_stakeholder s join stakeholders_organisation o on o.id = s.id")
        .with("stakeholders.field.name", "name", "o.name")
        .with("stakeholders.field.acronym", "acronym", "o.acronym")
        .with(NOTES, "notes", "s.notes");
  }

  private static TranslatedRecords people(boolean editor) {
    String path = form(editor, "'/manage/people/' || s.id || '/edit'");
    return of("stakeholders.type.person", PERSON_NAME, path, PERSON)
        .with(NOTES, "notes", "s.notes");
  }

  private static TranslatedRecords affiliations(boolean editor) {
    return of(
            "stakeholders.record.works",
            PERSON_NAME,
            form(editor, "'/manage/people/' || s.id || '/affiliations/' || a.id"),
            PERSON + " join stakeholders_affiliation a on a.person_id = s.id")
        .with("stakeholders.field.function", "function", "a.function");
  }

  private static TranslatedRecords roles(boolean editor) {
    return of(
            "stakeholders.record.roles",
            "coalesce(o.name, " + PERSON_NAME + ")",
            form(
                editor,
                "case s.type when 'P' then '/manage/people/' else '/manage/organisations/' end"
                    + " || s.id || '/roles/' || r.id"),
            "stakeholders_stakeholder s join stakeholders_role r on r.stakeholder_id = s.id"
                + " left join stakeholders_organisation o on o.id = s.id"
                + " left join stakeholders_person p on p.id = s.id")
        .with("stakeholders.field.note", "note", "r.note");
  }

  private static TranslatedRecords seen(TranslatedRecords records, Actor actor) {
    return records.where(
        "s.removed_at is null and " + Visibility.SQL, Map.of("account", Visibility.account(actor)));
  }

  private static String form(boolean editor, String path) {
    return editor ? path : "null";
  }
}
