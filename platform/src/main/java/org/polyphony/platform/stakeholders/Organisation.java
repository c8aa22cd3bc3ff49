package org.polyphony.platform.stakeholders;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.Snapshot;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.shared.LocalizedText;

@Entity
@Table(name = "stakeholders_organisation")
@DiscriminatorValue("O")
@PrimaryKeyJoinColumn(name = "id")
class Organisation extends Stakeholder {

  @Column(name = "source_key", updatable = false)
  private @Nullable String sourceKey;

  private LocalizedText name = LocalizedText.EMPTY;
  private LocalizedText acronym = LocalizedText.EMPTY;
  private String web = "";

  /** Only for JPA. */
  Organisation() {}

  Organisation(@Nullable String sourceKey, OrganisationDetails details, Instant now) {
    this.sourceKey = sourceKey;
    describe(details, now);
  }

  final void describe(OrganisationDetails details, Instant now) {
    name = details.name();
    acronym = details.acronym();
    web = details.web();
    describe(details.profile(), now);
    var names = new ArrayList<String>();
    name.entries().values().forEach(it -> names.add(it.text()));
    acronym.entries().values().forEach(it -> names.add(it.text()));
    index(
        SearchText.of(names),
        SearchText.more(details.profile().notes(), web),
        SortKeys.of(it -> name.in(it).text()),
        MatchKeys.of(details));
  }

  OrganisationId id() {
    return new OrganisationId(number());
  }

  OrganisationDetails details() {
    return new OrganisationDetails(name, acronym, web, profile());
  }

  OrganisationRecord asRecord() {
    return new OrganisationRecord(id(), version(), details(), readers(), removed(), changedAt());
  }

  @Override
  Subject subject() {
    return new Subject("organisation", number());
  }

  @Override
  Snapshot snapshot() {
    return Snapshots.of(details(), readers());
  }
}
