package org.polyphony.platform.stakeholders;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.polyphony.platform.shared.Actor;

/**
 * Organisations. Reading one in full and searching needs {@code stakeholders.read}, every change
 * {@code stakeholders.edit}; a confidential record is {@link org.polyphony.platform.shared.NotFound
 * not found} but for the accounts that it names.
 */
public interface Organisations {

  /**
   * Adds an organisation.
   *
   * @throws org.polyphony.platform.shared.Refused with the field to blame
   */
  OrganisationId add(Actor actor, OrganisationDetails details);

  /**
   * Changes an organisation.
   *
   * @param version the version the change began from
   * @throws org.polyphony.platform.shared.Refused if somebody changed it since, or with the field
   *     to blame
   */
  void change(Actor actor, OrganisationId id, long version, OrganisationDetails details);

  /** One organisation in full; a look at a confidential one is logged. */
  OrganisationRecord get(Actor actor, OrganisationId id);

  /**
   * Several organisations by one query. Names of organisations are public: a visitor may ask too,
   * and gets all but the confidential. Removed ones are given, so that what refers to them can
   * still name them.
   */
  Map<OrganisationId, OrganisationSummary> byIds(Actor actor, Collection<OrganisationId> ids);

  /** The organisation that shipped data knows under a key, such as {@code european-union}. */
  Optional<OrganisationId> byKey(String key);

  /**
   * Search as one types, over names and acronyms in every language and script.
   *
   * @param typed parts of words in any order
   * @param limit at most this many, best first
   */
  List<OrganisationSummary> search(Actor actor, String typed, int limit);

  /**
   * Tells what would be refused, without adding anything.
   *
   * @throws org.polyphony.platform.shared.Refused as {@link #add} would
   */
  void check(OrganisationDetails details);
}
