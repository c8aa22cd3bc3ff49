package org.polyphony.platform.stakeholders.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.OrganisationId;
import org.polyphony.platform.stakeholders.Organisations;
import org.polyphony.platform.stakeholders.People;
import org.polyphony.platform.stakeholders.PersonId;
import org.polyphony.platform.stakeholders.imports.Batch;
import org.polyphony.platform.stakeholders.imports.Edits;
import org.polyphony.platform.stakeholders.imports.ImportProfiles;
import org.polyphony.platform.stakeholders.imports.Imports;
import org.polyphony.platform.stakeholders.imports.Outcome;
import org.polyphony.platform.stakeholders.imports.Standing;
import org.polyphony.platform.stakeholders.imports.State;
import org.polyphony.platform.stakeholders.imports.Undone;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.ListQuery;
import org.springframework.stereotype.Component;

/** Puts the pages of the import together. */
@Component
class ImportPages {

  private final Imports imports;
  private final Organisations organisations;
  private final People people;
  private final ImportProfiles profiles;
  private final ImportWords words;
  private final EditWords edits;
  private final Edits changes;

  ImportPages(
      Imports imports,
      Organisations organisations,
      People people,
      ImportProfiles profiles,
      ImportWords words,
      EditWords edits,
      Edits changes) {
    this.imports = imports;
    this.organisations = organisations;
    this.people = people;
    this.profiles = profiles;
    this.words = words;
    this.edits = edits;
    this.changes = changes;
  }

  ImportPage start(Actor actor, Form form) {
    return new ImportPage(
        form,
        ReadingForm.encodings(),
        imports.applied(actor).stream().map(it -> row(actor, it)).toList());
  }

  PreviewPage preview(Actor actor, long id, ListQuery query, Form form) {
    var outcome = outcome(query.get("rows"));
    var preview = imports.preview(actor, id, outcome, query.number("page", 1));
    if (!form.bad()) {
      ReadingForm.fill(form, preview.dialect());
      form.put("existing", preview.existing());
      form.put("profile", preview.profile());
      IntStream.range(0, preview.mapping().size())
          .forEach(it -> form.put("column" + it, preview.mapping().get(it)));
    }
    var rows =
        preview.rows().stream()
            .map(it -> new PreviewPage.Line(it, words.changes(it.changes())))
            .toList();
    var lookups =
        IntStream.range(0, preview.unmatched().size())
            .mapToObj(it -> words.lookup(it, preview.unmatched().get(it)))
            .toList();
    return new PreviewPage(
        preview, rows, lookups, profiles.names(actor), query, form, words.columns(actor));
  }

  private static @Nullable Outcome outcome(String name) {
    return Arrays.stream(Outcome.values())
        .filter(it -> it.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  StandingPage standing(Actor actor, Standing standing) {
    var undone =
        standing.state() == State.UNDONE
            ? imports.undone(actor, standing.id())
            : new Undone(0, 0, List.of());
    return new StandingPage(standing, undone, kept(actor, undone), sentence(actor, standing.id()));
  }

  StandingPage conflicts(Actor actor, Standing standing, Undone undone) {
    return new StandingPage(standing, undone, kept(actor, undone), sentence(actor, standing.id()));
  }

  private List<StandingPage.Kept> kept(Actor actor, Undone undone) {
    var organisationIds =
        undone.kept().stream()
            .filter(it -> !it.person())
            .map(it -> new OrganisationId(it.id()))
            .toList();
    var personIds =
        undone.kept().stream()
            .filter(Undone.Kept::person)
            .map(it -> new PersonId(it.id()))
            .toList();
    var someOrganisations = organisations.byIds(actor, organisationIds);
    var somePeople = people.byIds(actor, personIds);
    var kept = new ArrayList<StandingPage.Kept>();
    for (Undone.Kept it : undone.kept()) {
      var person = it.person() ? somePeople.get(new PersonId(it.id())) : null;
      var organisation = it.person() ? null : someOrganisations.get(new OrganisationId(it.id()));
      var changes = words.changes(it.fields());
      if (person != null) {
        kept.add(new StandingPage.Kept(Paths.of(person.id()), person.name(), it.reason(), changes));
      } else if (organisation != null) {
        kept.add(
            new StandingPage.Kept(
                Paths.of(organisation.id()), organisation.shownName(), it.reason(), changes));
      }
    }
    return List.copyOf(kept);
  }

  private ImportPage.BatchRow row(Actor actor, Batch batch) {
    return new ImportPage.BatchRow(
        ImportController.PATH + "/" + batch.id(),
        name(actor, batch),
        batch.edit() == null,
        batch.actor(),
        Formats.moment(batch.applied()),
        batch.records(),
        batch.state());
  }

  private String name(Actor actor, Batch batch) {
    if (batch.edit() != null) {
      return edits.sentence(actor, batch.edit());
    }
    return batch.fileName().isEmpty() ? Texts.text("stakeholders.import.pasted") : batch.fileName();
  }

  /** What a change of many records is called; empty for an import. */
  private String sentence(Actor actor, long id) {
    return changes.find(actor, id).map(it -> edits.sentence(actor, it)).orElse("");
  }
}
