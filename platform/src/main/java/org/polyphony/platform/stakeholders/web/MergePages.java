package org.polyphony.platform.stakeholders.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.ArrayList;
import java.util.List;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.stakeholders.Countries;
import org.polyphony.platform.stakeholders.Mention;
import org.polyphony.platform.stakeholders.Organisations;
import org.polyphony.platform.stakeholders.People;
import org.polyphony.platform.stakeholders.Registry;
import org.polyphony.platform.stakeholders.Stakeholders;
import org.polyphony.platform.stakeholders.duplicates.Duplicates;
import org.polyphony.platform.stakeholders.duplicates.Merge;
import org.polyphony.platform.stakeholders.duplicates.MergeDraft;
import org.polyphony.platform.stakeholders.duplicates.Merges;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Form;
import org.springframework.stereotype.Component;

/** Puts the pages of merges together. */
@Component
class MergePages {

  /** What a form says of a field whose value the survivor takes from the other. */
  static final String OTHER = "other";

  private static final String OWN = "own";
  private static final int FOUND = 20;

  private final Duplicates duplicates;
  private final Merges merges;
  private final Stakeholders stakeholders;
  private final Organisations organisations;
  private final People people;
  private final Countries countries;
  private final ImportWords words;

  MergePages(
      Duplicates duplicates,
      Merges merges,
      Stakeholders stakeholders,
      Organisations organisations,
      People people,
      Countries countries,
      ImportWords words) {
    this.duplicates = duplicates;
    this.merges = merges;
    this.stakeholders = stakeholders;
    this.organisations = organisations;
    this.people = people;
    this.countries = countries;
    this.words = words;
  }

  MergeFindPage find(Actor actor, long id, String typed) {
    var likely = LikelyPage.of("", duplicates.of(actor, id), false, countries);
    var record = mention(actor, id);
    return new MergeFindPage(record, likely.rows(), found(actor, record, typed), typed);
  }

  private List<MergeFindPage.Found> found(Actor actor, Mention record, String typed) {
    var found = new ArrayList<MergeFindPage.Found>();
    if (record.type() == Registry.Type.PERSON) {
      people
          .search(actor, typed, FOUND)
          .forEach(it -> found.add(new MergeFindPage.Found(it.id().value(), it.name())));
    } else {
      organisations
          .search(actor, typed, FOUND)
          .forEach(it -> found.add(new MergeFindPage.Found(it.id().value(), it.shownName())));
    }
    found.removeIf(it -> it.id() == record.id());
    return List.copyOf(found);
  }

  /** The form as proposed, or as it was sent. */
  MergePage draft(Actor actor, long survivor, long merged, Form form) {
    var draft = merges.draft(actor, survivor, merged);
    for (MergeDraft.Field field : draft.fields()) {
      if (form.value(field.field()).isEmpty()) {
        form.put(field.field(), field.taken() ? OTHER : OWN);
      }
    }
    return new MergePage(
        draft,
        form,
        draft.fields().stream().map(this::choice).toList(),
        draft.reasons().stream().map(it -> LikelyPage.reason(it, countries)).toList());
  }

  private MergePage.Field choice(MergeDraft.Field field) {
    String own = words.value(field.field(), field.own());
    return new MergePage.Field(
        field.field(),
        words.field(field.field()),
        List.of(
            new Choice(OWN, own.isEmpty() ? text("stakeholders.merge.nothing") : own),
            new Choice(OTHER, words.value(field.field(), field.other()))));
  }

  MergedPage merged(Actor actor, long id) {
    Merge merge = merges.get(actor, id);
    return new MergedPage(
        merge,
        Formats.moment(merge.at()),
        words.changes(merge.changes()),
        words.changes(merge.kept()));
  }

  private Mention mention(Actor actor, long id) {
    var found = stakeholders.mentions(actor, List.of(id)).get(id);
    if (found == null) {
      throw new NotFound("stakeholder", id);
    }
    return found;
  }
}
