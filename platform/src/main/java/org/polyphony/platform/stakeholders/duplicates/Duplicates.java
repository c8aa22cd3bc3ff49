package org.polyphony.platform.stakeholders.duplicates;

import java.util.List;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.OrganisationDetails;
import org.polyphony.platform.stakeholders.PersonDetails;

/** Finds records that may be the same. Needs {@code stakeholders.edit}. */
public interface Duplicates {

  /** From this score on a new record is refused once. */
  double SURE = 0.7;

  /**
   * The likeliest records of the same organisation, among those that the actor may see.
   *
   * @param details as far as they are typed; an empty name is no evidence
   * @return at most five, by falling score
   */
  List<Likely> likely(Actor actor, OrganisationDetails details);

  /** The likeliest records of the same person. */
  List<Likely> likely(Actor actor, PersonDetails details);

  /**
   * The likeliest duplicates of a record that is there.
   *
   * @throws org.polyphony.platform.shared.NotFound if there is none, or it was removed
   */
  List<Likely> of(Actor actor, long id);
}
