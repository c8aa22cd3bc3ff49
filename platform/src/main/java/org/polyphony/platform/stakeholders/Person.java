package org.polyphony.platform.stakeholders;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.Snapshot;
import org.polyphony.platform.audit.Subject;

@Entity
@Table(name = "stakeholders_person")
@DiscriminatorValue("P")
@PrimaryKeyJoinColumn(name = "id")
class Person extends Stakeholder {

  @Column(name = "source_key", updatable = false)
  private @Nullable String sourceKey;

  private String name = "";

  @ElementCollection
  @CollectionTable(name = "stakeholders_name", joinColumns = @JoinColumn(name = "stakeholder_id"))
  @OrderColumn(name = "position")
  @Column(name = "name")
  private List<String> otherNames = new ArrayList<>();

  @Enumerated(EnumType.STRING)
  private Sex sex = Sex.NOT_STATED;

  @Convert(converter = WordList.class)
  private List<String> languages = List.of();

  private String email = "";
  private String phone = "";

  /** Only for JPA. */
  Person() {}

  Person(@Nullable String sourceKey, PersonDetails details, Instant now) {
    this.sourceKey = sourceKey;
    describe(details, now);
  }

  final void describe(PersonDetails details, Instant now) {
    name = details.name();
    if (!otherNames.equals(details.otherNames())) {
      otherNames.clear();
      otherNames.addAll(details.otherNames());
    }
    sex = details.sex();
    languages = details.languages();
    email = details.email();
    phone = details.phone();
    describe(details.profile(), now);
    var names = new ArrayList<>(otherNames);
    names.addFirst(name);
    names.add(email);
    index(
        SearchText.of(names),
        SearchText.more(details.profile().notes(), phone),
        SortKeys.of(_ -> name),
        MatchKeys.of(details));
  }

  PersonId id() {
    return new PersonId(number());
  }

  PersonDetails details() {
    return new PersonDetails(name, otherNames, sex, languages, email, phone, profile());
  }

  PersonRecord asRecord() {
    return new PersonRecord(id(), version(), details(), readers(), removed(), changedAt());
  }

  @Override
  Subject subject() {
    return new Subject("person", number());
  }

  @Override
  Snapshot snapshot() {
    return Snapshots.of(details(), readers());
  }
}
