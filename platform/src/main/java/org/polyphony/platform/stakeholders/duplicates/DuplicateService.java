package org.polyphony.platform.stakeholders.duplicates;

import java.util.Comparator;
import java.util.List;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.stakeholders.Bulk;
import org.polyphony.platform.stakeholders.OrganisationDetails;
import org.polyphony.platform.stakeholders.Permissions;
import org.polyphony.platform.stakeholders.PersonDetails;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class DuplicateService implements Duplicates {

  /** From this score on a record is worth a look. */
  private static final double WORTH = 0.4;

  private static final int SHOWN = 5;

  private final Candidates candidates;
  private final Bulk bulk;

  DuplicateService(Candidates candidates, Bulk bulk) {
    this.candidates = candidates;
    this.bulk = bulk;
  }

  @Override
  public List<Likely> likely(Actor actor, OrganisationDetails details) {
    actor.require(Permissions.EDIT);
    return likely(actor, Known.of(details));
  }

  @Override
  public List<Likely> likely(Actor actor, PersonDetails details) {
    actor.require(Permissions.EDIT);
    return likely(actor, Known.of(details));
  }

  @Override
  public List<Likely> of(Actor actor, long id) {
    actor.require(Permissions.EDIT);
    var held = bulk.find(actor, List.of(id)).get(id);
    if (held == null || held.removed()) {
      throw new NotFound("stakeholder", id);
    }
    return likely(actor, Known.of(held), id);
  }

  private List<Likely> likely(Actor actor, Known known) {
    return likely(actor, known, 0);
  }

  private List<Likely> likely(Actor actor, Known known, long butFor) {
    return bulk.find(actor, candidates.of(known)).values().stream()
        .filter(it -> !it.removed() && it.id() != butFor)
        .map(it -> compared(known, it))
        .filter(it -> it.type() == known.type() && it.score() >= WORTH)
        .sorted(Comparator.comparingDouble(Likely::score).reversed().thenComparing(Likely::id))
        .limit(SHOWN)
        .toList();
  }

  private static Likely compared(Known known, Bulk.Held held) {
    var other = Known.of(held);
    var reasons = Likeness.reasons(known, other);
    return new Likely(
        held.id(),
        other.type(),
        MergeService.name(held),
        other.country(),
        Why.score(reasons),
        reasons);
  }
}
