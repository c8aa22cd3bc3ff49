package org.polyphony.platform.stakeholders.imports;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.PartialDate;
import org.polyphony.platform.stakeholders.MatchKeys;
import org.polyphony.platform.stakeholders.OrganisationDetails;
import org.polyphony.platform.stakeholders.PersonDetails;
import org.polyphony.platform.stakeholders.Registry;

/**
 * A row as the record it would become: an organisation or a person.
 *
 * @param organisation its details, or null for a person
 * @param person the details, or null for an organisation
 * @param work where a person works, or null
 */
record Candidate(
    @Nullable OrganisationDetails organisation,
    @Nullable PersonDetails person,
    @Nullable Work work) {

  /**
   * Where a person works.
   *
   * @param organisation its name as written
   * @param function may be empty
   * @param since null if not stated
   * @param until null if not stated
   */
  record Work(
      String organisation,
      String function,
      @Nullable PartialDate since,
      @Nullable PartialDate until) {

    String key() {
      return MatchKeys.name(organisation);
    }
  }

  Registry.Type type() {
    return person == null ? Registry.Type.ORGANISATION : Registry.Type.PERSON;
  }

  Set<String> keys() {
    return person != null
        ? MatchKeys.of(person)
        : organisation != null ? MatchKeys.of(organisation) : Set.of();
  }

  @Nullable String country() {
    return person != null
        ? person.profile().country()
        : organisation != null ? organisation.profile().country() : null;
  }
}
