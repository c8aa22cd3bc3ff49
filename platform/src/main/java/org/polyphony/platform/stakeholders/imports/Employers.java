package org.polyphony.platform.stakeholders.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.polyphony.platform.i18n.LocalizedTexts;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.AffiliationDetails;
import org.polyphony.platform.stakeholders.Bulk;
import org.polyphony.platform.stakeholders.Marks;
import org.polyphony.platform.stakeholders.OrganisationDetails;
import org.polyphony.platform.stakeholders.OrganisationId;
import org.polyphony.platform.stakeholders.PersonId;
import org.polyphony.platform.stakeholders.Profile;
import org.polyphony.platform.stakeholders.Registry;
import org.springframework.stereotype.Component;

/** Gives people their places of work, and adds the organisations that nobody listed. */
@Component
class Employers {

  private final Twins twins;
  private final Bulk bulk;

  Employers(Twins twins, Bulk bulk) {
    this.twins = twins;
    this.bulk = bulk;
  }

  /**
   * Writes affiliations.
   *
   * @param people by number, the rows that say where they work
   * @param made gets the organisations that were added, each with the line of the first person
   * @return what was added, by person
   */
  Map<Long, MadeStore.MadeWork> hire(
      Actor actor,
      Draft draft,
      RowReader reader,
      Map<Long, PlannedRow> people,
      List<MadeStore.Made> made) {
    var works = new HashMap<Long, MadeStore.MadeWork>();
    if (people.isEmpty()) {
      return works;
    }
    var organisations = known(actor, people);
    add(actor, draft, reader, people, organisations, made);
    var order = new ArrayList<Bulk.Work>();
    people.forEach((person, row) -> {
      var work = Objects.requireNonNull(row.work());
      var where = Objects.requireNonNull(organisations.get(work.key()));
      var details =
          new AffiliationDetails(where, reader.text(work.function()), work.since(), work.until());
      order.add(new Bulk.Work(new PersonId(person), details));
    });
    var ids = bulk.addWork(actor, order);
    for (int i = 0; i < order.size(); i++) {
      works.put(order.get(i).person().value(), made(ids.get(i), order.get(i).details()));
    }
    return works;
  }

  private Map<String, OrganisationId> known(Actor actor, Map<Long, PlannedRow> people) {
    var keys = people.values().stream().map(it -> Objects.requireNonNull(it.work()).key()).toList();
    var known = new HashMap<String, OrganisationId>();
    twins
        .of(actor, keys)
        .forEach((key, found) ->
            found.stream()
                .filter(it -> it.type() == Registry.Type.ORGANISATION)
                .findFirst()
                .ifPresent(it -> known.put(key, new OrganisationId(it.id()))));
    return known;
  }

  private void add(
      Actor actor,
      Draft draft,
      RowReader reader,
      Map<Long, PlannedRow> people,
      Map<String, OrganisationId> known,
      List<MadeStore.Made> made) {
    var missing = new LinkedHashMap<String, PlannedRow>();
    for (PlannedRow row : people.values()) {
      String key = Objects.requireNonNull(row.work()).key();
      if (!known.containsKey(key)) {
        missing.merge(key, row, (a, b) -> a.row().line() < b.row().line() ? a : b);
      }
    }
    if (missing.isEmpty()) {
      return;
    }
    var profile = Profile.EMPTY.marked(draft.rules().sample() ? Marks.SAMPLE : Marks.NONE);
    var details =
        missing.values().stream()
            .map(it -> Objects.requireNonNull(it.work()).organisation())
            .map(it -> new OrganisationDetails(reader.text(it), profile))
            .toList();
    var ids = bulk.addOrganisations(actor, details);
    int i = 0;
    for (var each : missing.entrySet()) {
      var id = ids.get(i++);
      known.put(each.getKey(), id);
      int line = each.getValue().row().line();
      made.add(new MadeStore.Made(id.value(), false, line, true, 0, List.of(), null));
    }
  }

  private static MadeStore.MadeWork made(long id, AffiliationDetails details) {
    return new MadeStore.MadeWork(
        id,
        details.organisation().value(),
        LocalizedTexts.toJson(details.function()),
        details.since() == null ? null : details.since().toString(),
        details.until() == null ? null : details.until().toString());
  }
}
