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
 * @param keys what another record of the same thing would share
 */
record Candidate(
    @Nullable OrganisationDetails organisation,
    @Nullable PersonDetails person,
    @Nullable Work work,
    Set<String> keys) {

  static Candidate of(OrganisationDetails organisation) {
    return new Candidate(organisation, null, null, MatchKeys.of(organisation));
  }

  static Candidate of(PersonDetails person, @Nullable Work work) {
    return new Candidate(null, person, work, MatchKeys.of(person));
  }

  /**
   * Where a person works.
   *
   * @param organisation its name as written
   * @param key what the organisation is found by
   * @param function may be empty
   * @param since null if not stated
   * @param until null if not stated
   */
  record Work(
      String organisation,
      String key,
      String function,
      @Nullable PartialDate since,
      @Nullable PartialDate until) {}

  Registry.Type type() {
    return person == null ? Registry.Type.ORGANISATION : Registry.Type.PERSON;
  }

  @Nullable String country() {
    return person != null
        ? person.profile().country()
        : organisation != null ? organisation.profile().country() : null;
  }
}
