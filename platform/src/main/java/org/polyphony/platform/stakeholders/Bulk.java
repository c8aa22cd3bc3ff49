package org.polyphony.platform.stakeholders;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.shared.Actor;

/**
 * Many records at once, by a handful of statements however many they are: for imports and other
 * batches, which check and show what they will do beforehand. Every record still gets its audit
 * entry, every rule is still checked. All of it needs {@code stakeholders.edit}.
 */
public interface Bulk {

  /**
   * A record as it stands; one of the two details is there.
   *
   * @param id its number
   * @param version counts its changes
   * @param removed whether it was removed
   * @param organisation what is known of it, if it is an organisation
   * @param person what is known of the person, if it is one
   */
  record Held(
      long id,
      long version,
      boolean removed,
      @Nullable OrganisationDetails organisation,
      @Nullable PersonDetails person) {

    /** What the audit trail calls it. */
    public Subject subject() {
      return new Subject(person != null ? "person" : "organisation", id);
    }

    /** What organisations and people have in common. */
    public Profile profile() {
      return person != null ? person.profile() : Objects.requireNonNull(organisation).profile();
    }
  }

  /**
   * Somebody works somewhere.
   *
   * @param person who
   * @param details where, as what, since when
   */
  record Work(PersonId person, AffiliationDetails details) {}

  /**
   * A change of one record.
   *
   * @param before as it stands
   * @param after its new details, of the same kind
   */
  record Change(Held before, Held after) {}

  /**
   * Adds organisations.
   *
   * @return their numbers, in the same order
   * @throws org.polyphony.platform.shared.Refused as {@link Organisations#add} would
   */
  List<OrganisationId> addOrganisations(Actor actor, List<OrganisationDetails> all);

  /**
   * Adds people.
   *
   * @return their numbers, in the same order
   * @throws org.polyphony.platform.shared.Refused as {@link People#add} would
   */
  List<PersonId> addPeople(Actor actor, List<PersonDetails> all);

  /** Those of the records that the actor may see, by number, removed ones included. */
  Map<Long, Held> find(Actor actor, Collection<Long> ids);

  /** The same, and nobody else can change them until this transaction ends. */
  Map<Long, Held> locked(Actor actor, Collection<Long> ids);

  /** Changes records that are {@link #locked}; each version grows by one. */
  void change(Actor actor, List<Change> all);

  /** Removes records that are {@link #locked} and not removed yet. */
  void remove(Actor actor, List<Held> all);

  /**
   * Adds affiliations. The version of the person does not grow: this is part of adding or changing
   * the person.
   *
   * @return their numbers, in the same order
   */
  List<Long> addWork(Actor actor, List<Work> all);

  /**
   * Removes affiliations that still are as they were added.
   *
   * @param all by number
   * @return the numbers of those that are not as they were and stay
   */
  List<Long> removeWork(Actor actor, Map<Long, Work> all);
}
