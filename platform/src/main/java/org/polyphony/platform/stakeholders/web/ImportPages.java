package org.polyphony.platform.stakeholders.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.OrganisationId;
import org.polyphony.platform.stakeholders.Organisations;
import org.polyphony.platform.stakeholders.People;
import org.polyphony.platform.stakeholders.PersonId;
import org.polyphony.platform.stakeholders.imports.Batch;
import org.polyphony.platform.stakeholders.imports.Imports;
import org.polyphony.platform.stakeholders.imports.Preview;
import org.polyphony.platform.stakeholders.imports.Undone;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.ListQuery;
import org.springframework.stereotype.Component;

/** Puts the pages of the import together. */
@Component
class ImportPages {

  private static final int PAGE = 100;

  private final Imports imports;
  private final Organisations organisations;
  private final People people;

  ImportPages(Imports imports, Organisations organisations, People people) {
    this.imports = imports;
    this.organisations = organisations;
    this.people = people;
  }

  ImportPage start(Actor actor, Form form) {
    return new ImportPage(
        form,
        ReadingForm.encodings(),
        imports.applied(actor).stream().map(ImportPages::row).toList());
  }

  PreviewPage preview(Preview preview, ListQuery query, Form form) {
    String outcome = query.get("rows");
    var rows =
        preview.rows().stream()
            .filter(it -> outcome.isEmpty() || it.outcome().name().equals(outcome))
            .toList();
    int pages = Math.max(1, (rows.size() + PAGE - 1) / PAGE);
    int page = Math.clamp(query.number("page", 1), 1, pages);
    IntStream.range(0, preview.mapping().size())
        .forEach(it -> form.put("column" + it, preview.mapping().get(it)));
    if (!form.bad()) {
      ReadingForm.fill(form, preview.dialect());
    }
    int from = (page - 1) * PAGE;
    return new PreviewPage(
        preview, rows.subList(from, Math.min(rows.size(), from + PAGE)), query, pages, form);
  }

  UndonePage undone(Actor actor, Undone undone) {
    var kept = new ArrayList<UndonePage.Kept>();
    for (Undone.Kept it : undone.kept()) {
      if (it.person()) {
        var id = new PersonId(it.id());
        var person = people.byIds(actor, List.of(id)).get(id);
        if (person != null) {
          kept.add(new UndonePage.Kept(Paths.of(id), person.name(), it.changed()));
        }
      } else {
        var id = new OrganisationId(it.id());
        var organisation = organisations.byIds(actor, List.of(id)).get(id);
        if (organisation != null) {
          kept.add(new UndonePage.Kept(Paths.of(id), organisation.shownName(), it.changed()));
        }
      }
    }
    return new UndonePage(undone.removed(), List.copyOf(kept));
  }

  private static ImportPage.BatchRow row(Batch batch) {
    return new ImportPage.BatchRow(
        ImportController.PATH + "/" + batch.id(),
        batch.fileName().isEmpty() ? Texts.text("stakeholders.import.pasted") : batch.fileName(),
        batch.actor(),
        Formats.moment(batch.applied()),
        batch.records(),
        batch.undone());
  }
}
