package org.polyphony.platform.stakeholders;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class PersonService implements People {

  private final StakeholderRepository stakeholders;
  private final Records records;
  private final Checks checks;
  private final Readers readers;
  private final Summaries summaries;
  private final OwnValues own;
  private final AuditTrail audit;
  private final Clock clock;

  PersonService(
      StakeholderRepository stakeholders,
      Records records,
      Checks checks,
      Readers readers,
      Summaries summaries,
      OwnValues own,
      AuditTrail audit,
      Clock clock) {
    this.stakeholders = stakeholders;
    this.records = records;
    this.checks = checks;
    this.readers = readers;
    this.summaries = summaries;
    this.own = own;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public PersonId add(Actor actor, PersonDetails details) {
    return add(actor, null, details);
  }

  PersonId add(Actor actor, @Nullable String sourceKey, PersonDetails details) {
    actor.require(Permissions.EDIT);
    checks.person(details);
    var profile = own.kept(actor, details.profile(), Map.of());
    var person = new Person(sourceKey, details.with(profile), clock.instant());
    readers.keepSomebody(actor, person);
    stakeholders.save(person);
    audit.created(actor, person.subject(), person.snapshot());
    return person.id();
  }

  @Override
  public void change(Actor actor, PersonId id, long version, PersonDetails details) {
    actor.require(Permissions.EDIT);
    checks.person(details);
    var person = records.locked(actor, Person.class, id.value(), version);
    var before = person.snapshot();
    var profile = own.kept(actor, details.profile(), person.profile().own());
    person.describe(details.with(profile), clock.instant());
    readers.keepSomebody(actor, person);
    audit.changed(actor, person.subject(), before, person.snapshot());
  }

  @Override
  public PersonRecord get(Actor actor, PersonId id) {
    actor.require(Permissions.READ);
    var record = records.looked(actor, Person.class, id.value()).asRecord();
    return record.with(own.seen(actor, record.details()));
  }

  @Override
  @Transactional(readOnly = true)
  public Map<PersonId, PersonSummary> byIds(Actor actor, Collection<PersonId> ids) {
    actor.require(Permissions.READ);
    return summaries.people(actor, ids);
  }

  @Override
  @Transactional(readOnly = true)
  public List<PersonSummary> search(Actor actor, String typed, int limit) {
    actor.require(Permissions.READ);
    return summaries.people(actor, typed, limit);
  }

  @Override
  @Transactional(readOnly = true)
  public List<PersonSummary> byEmail(Actor actor, String email) {
    actor.require(Permissions.READ);
    return summaries.peopleOf(actor, MatchKeys.mail(email));
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<PersonId> holder(String email) {
    return summaries.holder(MatchKeys.mail(email)).map(PersonId::new);
  }

  @Override
  @Transactional(propagation = Propagation.SUPPORTS, noRollbackFor = Refused.class)
  public void check(PersonDetails details) {
    checks.person(details);
  }
}
