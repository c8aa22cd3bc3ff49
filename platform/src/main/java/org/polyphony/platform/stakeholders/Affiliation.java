package org.polyphony.platform.stakeholders;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.PartialDate;

/** A person works for an organisation, from one date to another. */
@Entity
@Table(name = "stakeholders_affiliation")
class Affiliation {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  private long personId;
  private long organisationId;
  private LocalizedText function = LocalizedText.EMPTY;

  private @Nullable PartialDate since;

  private @Nullable PartialDate until;

  /** Only for JPA. */
  Affiliation() {}

  Affiliation(PersonId person, AffiliationDetails details) {
    this.personId = person.value();
    describe(details);
  }

  final void describe(AffiliationDetails details) {
    organisationId = details.organisation().value();
    function = details.function();
    since = details.since();
    until = details.until();
  }

  long id() {
    return id;
  }

  PersonId person() {
    return new PersonId(personId);
  }

  AffiliationDetails details() {
    return new AffiliationDetails(new OrganisationId(organisationId), function, since, until);
  }
}
