package org.polyphony.platform.stakeholders;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.Snapshot;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.LocalizedText;

/** An organisation or a person: what lists, figures and access rules need of either. */
@Entity
@Table(name = "stakeholders_stakeholder")
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "type", length = 1)
@DiscriminatorValue("-")
abstract class Stakeholder {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Version private long version;

  @Column(name = "group_key")
  private @Nullable String group;

  @Column(name = "kind_key")
  private @Nullable String kind;

  @Column(name = "level_key")
  private @Nullable String level;

  @Column(name = "country_code")
  private @Nullable String country;

  private LocalizedText notes = LocalizedText.EMPTY;

  @Convert(converter = OwnValuesConverter.class)
  private Map<String, String> own = Map.of();

  private boolean sample;
  private boolean counted = true;
  private boolean confidential;
  private @Nullable Instant removedAt;
  private Instant createdAt = Instant.EPOCH;
  private Instant changedAt = Instant.EPOCH;
  private String search = "";
  private @Nullable String more;
  @Embedded private SortKeys sorting = new SortKeys();

  @ElementCollection
  @CollectionTable(
      name = "stakeholders_match_key",
      joinColumns = @JoinColumn(name = "stakeholder_id"))
  @Column(name = "key")
  private Set<String> matchKeys = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "stakeholders_reader", joinColumns = @JoinColumn(name = "stakeholder_id"))
  @Column(name = "account_id")
  private Set<Long> readers = new HashSet<>();

  long number() {
    return id;
  }

  long version() {
    return version;
  }

  boolean confidential() {
    return confidential;
  }

  boolean removed() {
    return removedAt != null;
  }

  String search() {
    return search;
  }

  String more() {
    return Objects.requireNonNullElse(more, "");
  }

  SortKeys sorting() {
    return sorting;
  }

  Set<String> matchKeys() {
    return Set.copyOf(matchKeys);
  }

  Instant changedAt() {
    return changedAt;
  }

  Set<Long> readers() {
    return Set.copyOf(readers);
  }

  Profile profile() {
    return new Profile(
        group, kind, level, country, notes, new Marks(sample, counted, confidential), own);
  }

  /** Whether the actor may know of this record. */
  boolean visibleTo(Actor actor) {
    Long account = actor.accountId();
    return !confidential || (account != null && readers.contains(account));
  }

  void describe(Profile profile, Instant now) {
    group = profile.group();
    kind = profile.kind();
    level = profile.level();
    country = profile.country();
    notes = profile.notes();
    own = profile.own();
    sample = profile.marks().sample();
    counted = profile.marks().counted();
    confidential = profile.marks().confidential();
    touch(now);
  }

  void index(String search, String more, SortKeys sorting, Set<String> matchKeys) {
    this.search = search;
    this.more = more;
    if (!this.sorting.equals(sorting)) {
      this.sorting = sorting;
    }
    if (!this.matchKeys.equals(matchKeys)) {
      this.matchKeys.clear();
      this.matchKeys.addAll(matchKeys);
    }
  }

  void letRead(Set<Long> accounts) {
    readers.retainAll(accounts);
    readers.addAll(accounts);
  }

  void remove(Instant now) {
    removedAt = now;
    touch(now);
  }

  void restore(Instant now) {
    removedAt = null;
    touch(now);
  }

  /** A change of something that hangs on the record: the record counts as changed too. */
  void touch(Instant now) {
    if (createdAt.equals(Instant.EPOCH)) {
      createdAt = now;
    }
    changedAt = now;
  }

  abstract Subject subject();

  abstract Snapshot snapshot();
}
