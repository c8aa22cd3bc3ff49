package org.polyphony.platform.stakeholders;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.polyphony.platform.shared.Actor;

/**
 * People. Reading needs {@code stakeholders.read}, every change {@code stakeholders.edit}; a
 * confidential record is {@link org.polyphony.platform.shared.NotFound not found} but for the
 * accounts that it names.
 */
public interface People {

  /**
   * Adds a person.
   *
   * @throws org.polyphony.platform.shared.Refused with the field to blame
   */
  PersonId add(Actor actor, PersonDetails details);

  /**
   * Changes a person.
   *
   * @param version the version the change began from
   * @throws org.polyphony.platform.shared.Refused if somebody changed it since, or with the field
   *     to blame
   */
  void change(Actor actor, PersonId id, long version, PersonDetails details);

  /** One person in full; a look at a confidential one is logged. */
  PersonRecord get(Actor actor, PersonId id);

  /**
   * Several people by one query; those the actor may not see are left out. Removed ones are given,
   * so that what refers to them can still name them.
   */
  Map<PersonId, PersonSummary> byIds(Actor actor, Collection<PersonId> ids);

  /**
   * Search as one types, over names in every script and e-mail addresses.
   *
   * @param typed parts of words in any order
   * @param limit at most this many, best first
   */
  List<PersonSummary> search(Actor actor, String typed, int limit);

  /**
   * Who has an e-mail address, the one known longest first; those the actor may not see and removed
   * ones are left out.
   */
  List<PersonSummary> byEmail(Actor actor, String email);

  /**
   * Whose address it is, a confidential record's too, so that the product's own work makes nobody a
   * second time in the open. Needs no permission: the number must not be shown to anybody.
   */
  Optional<PersonId> holder(String email);

  /**
   * Tells what would be refused, without adding anything.
   *
   * @throws org.polyphony.platform.shared.Refused as {@link #add} would
   */
  void check(PersonDetails details);
}
