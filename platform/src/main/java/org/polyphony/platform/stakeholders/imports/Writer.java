package org.polyphony.platform.stakeholders.imports;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.AffiliationDetails;
import org.polyphony.platform.stakeholders.Affiliations;
import org.polyphony.platform.stakeholders.Marks;
import org.polyphony.platform.stakeholders.OrganisationDetails;
import org.polyphony.platform.stakeholders.OrganisationId;
import org.polyphony.platform.stakeholders.Organisations;
import org.polyphony.platform.stakeholders.People;
import org.polyphony.platform.stakeholders.PersonDetails;
import org.polyphony.platform.stakeholders.Profile;
import org.polyphony.platform.stakeholders.Registry;
import org.springframework.stereotype.Component;

/** Adds the records of a plan: organisations first, then the people who work there. */
@Component
class Writer {

  private final Organisations organisations;
  private final People people;
  private final Affiliations affiliations;
  private final EntityManager entities;

  Writer(
      Organisations organisations,
      People people,
      Affiliations affiliations,
      EntityManager entities) {
    this.organisations = organisations;
    this.people = people;
    this.affiliations = affiliations;
    this.entities = entities;
  }

  /**
   * Writes what is new.
   *
   * @return the line that each new record came from; an organisation nobody listed has the line of
   *     the first person who works there
   */
  Map<Long, Integer> write(Actor actor, Plan plan, boolean sample) {
    var lines = new LinkedHashMap<Long, Integer>();
    var byKey = new HashMap<String, OrganisationId>();
    for (PlannedRow row : plan.of(Outcome.NEW)) {
      var candidate = Objects.requireNonNull(row.candidate());
      if (candidate.type() == Registry.Type.ORGANISATION) {
        var id = organisations.add(actor, Objects.requireNonNull(candidate.organisation()));
        candidate.keys().forEach(it -> byKey.put(it, id));
        lines.put(id.value(), row.row().line());
      }
    }
    for (PlannedRow row : plan.of(Outcome.NEW)) {
      var candidate = Objects.requireNonNull(row.candidate());
      if (candidate.person() != null) {
        person(actor, plan, row, candidate.person(), sample, byKey, lines);
      }
    }
    // Versions are final, and the rows there to be referred to, only after this.
    entities.flush();
    return lines;
  }

  private void person(
      Actor actor,
      Plan plan,
      PlannedRow row,
      PersonDetails person,
      boolean sample,
      Map<String, OrganisationId> byKey,
      Map<Long, Integer> lines) {
    var id = people.add(actor, person);
    lines.put(id.value(), row.row().line());
    var work = Objects.requireNonNull(row.candidate()).work();
    if (work == null) {
      return;
    }
    var organisation = byKey.get(work.key());
    if (organisation == null) {
      organisation = plan.organisation(work.key());
    }
    if (organisation == null) {
      var name = plan.reader().text(work.organisation());
      var marks = sample ? Marks.SAMPLE : Marks.NONE;
      organisation =
          organisations.add(actor, new OrganisationDetails(name, Profile.EMPTY.marked(marks)));
      lines.put(organisation.value(), row.row().line());
    }
    byKey.put(work.key(), organisation);
    var function = plan.reader().text(work.function());
    affiliations.add(
        actor, id, new AffiliationDetails(organisation, function, work.since(), work.until()));
  }
}
