package org.polyphony.platform.stakeholders.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.OrganisationId;
import org.polyphony.platform.stakeholders.Organisations;
import org.polyphony.platform.stakeholders.People;
import org.polyphony.platform.stakeholders.PersonId;
import org.polyphony.platform.stakeholders.imports.reading.Tables;
import org.springframework.stereotype.Component;

/** Puts into words what would happen. */
@Component
class Previews {

  /** Values to be put right on one page. */
  private static final int UNMATCHED = 8;

  private final ImportStore store;
  private final ProfileStore profiles;
  private final PlanStore plans;
  private final ContentStore content;
  private final Organisations organisations;
  private final People people;

  Previews(
      ImportStore store,
      ProfileStore profiles,
      PlanStore plans,
      ContentStore content,
      Organisations organisations,
      People people) {
    this.store = store;
    this.profiles = profiles;
    this.plans = plans;
    this.content = content;
    this.organisations = organisations;
    this.people = people;
  }

  Preview of(Actor actor, Draft draft, @Nullable Outcome outcome, int page) {
    int offset = (Math.max(1, page) - 1) * Imports.PAGE;
    var rows = plans.page(draft.id(), outcome, offset, Imports.PAGE);
    var twins = twins(actor, rows);
    return new Preview(
        draft.id(),
        draft.fileName(),
        draft.dialect(),
        Tables.sheets(content.of(draft.id()), draft.dialect()),
        draft.header(),
        draft.mapping(),
        draft.rules().existing(),
        plans.counts(draft.id()),
        rows.stream().map(it -> row(draft, it, twins)).toList(),
        draft.progress().missing(),
        store.missing(draft.id()),
        profiles.of(draft.id()),
        profiles.unmatched(draft, UNMATCHED));
  }

  private static Preview.Row row(
      Draft draft, PlanStore.Planned row, Map<Long, Preview.Twin> twins) {
    var problem = row.problem();
    int column = problem == null ? -1 : problem.column();
    boolean there = column >= 0 && column < draft.header().size();
    return new Preview.Row(
        row.row().line(),
        row.outcome(),
        row.person(),
        row.name(),
        problem == null ? "" : problem.text(),
        there ? draft.header().get(column) : null,
        there ? row.row().cell(column) : "",
        row.twin() == null ? null : twins.get(row.twin()),
        row.changes());
  }

  /** By two queries, however many rows. */
  private Map<Long, Preview.Twin> twins(Actor actor, List<PlanStore.Planned> rows) {
    var twins = new HashMap<Long, Preview.Twin>();
    organisations
        .byIds(actor, ids(rows, false).stream().map(OrganisationId::new).toList())
        .forEach((id, it) ->
            twins.put(
                id.value(),
                new Preview.Twin("/manage/organisations/" + id.value(), it.shownName())));
    people
        .byIds(actor, ids(rows, true).stream().map(PersonId::new).toList())
        .forEach((id, it) ->
            twins.put(id.value(), new Preview.Twin("/manage/people/" + id.value(), it.name())));
    return twins;
  }

  private static List<Long> ids(List<PlanStore.Planned> rows, boolean people) {
    return rows.stream()
        .filter(it -> it.person() == people && it.twin() != null)
        .map(PlanStore.Planned::twin)
        .toList();
  }
}
