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
class OrganisationService implements Organisations {

  private final StakeholderRepository stakeholders;
  private final Records records;
  private final Checks checks;
  private final Readers readers;
  private final Summaries summaries;
  private final OwnValues own;
  private final AuditTrail audit;
  private final Clock clock;

  OrganisationService(
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
  public OrganisationId add(Actor actor, OrganisationDetails details) {
    return add(actor, null, details);
  }

  OrganisationId add(Actor actor, @Nullable String sourceKey, OrganisationDetails details) {
    actor.require(Permissions.EDIT);
    checks.organisation(details);
    var profile = own.kept(actor, details.profile(), Map.of());
    var organisation = new Organisation(sourceKey, details.with(profile), clock.instant());
    readers.keepSomebody(actor, organisation);
    stakeholders.save(organisation);
    audit.created(actor, organisation.subject(), organisation.snapshot());
    return organisation.id();
  }

  @Override
  public void change(Actor actor, OrganisationId id, long version, OrganisationDetails details) {
    actor.require(Permissions.EDIT);
    checks.organisation(details);
    var organisation = records.locked(actor, Organisation.class, id.value(), version);
    var before = organisation.snapshot();
    var profile = own.kept(actor, details.profile(), organisation.profile().own());
    organisation.describe(details.with(profile), clock.instant());
    readers.keepSomebody(actor, organisation);
    audit.changed(actor, organisation.subject(), before, organisation.snapshot());
  }

  @Override
  public OrganisationRecord get(Actor actor, OrganisationId id) {
    actor.require(Permissions.READ);
    var record = records.looked(actor, Organisation.class, id.value()).asRecord();
    return record.with(own.seen(actor, record.details()));
  }

  @Override
  @Transactional(readOnly = true)
  public Map<OrganisationId, OrganisationSummary> byIds(
      Actor actor, Collection<OrganisationId> ids) {
    return summaries.organisations(actor, ids);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<OrganisationId> byKey(String key) {
    return stakeholders.organisationBySourceKey(key).map(Organisation::id);
  }

  @Override
  @Transactional(readOnly = true)
  public List<OrganisationSummary> search(Actor actor, String typed, int limit) {
    actor.require(Permissions.READ);
    return summaries.organisations(actor, typed, limit);
  }

  @Override
  @Transactional(propagation = Propagation.SUPPORTS, noRollbackFor = Refused.class)
  public void check(OrganisationDetails details) {
    checks.organisation(details);
  }
}
