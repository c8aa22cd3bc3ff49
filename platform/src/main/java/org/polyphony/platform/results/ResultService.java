package org.polyphony.platform.results;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ResultService implements Results {

  private final MeasurementRepository measurements;
  private final Exchanges exchanges;
  private final ResultChecks checks;
  private final AuditTrail audit;
  private final Clock clock;

  ResultService(
      MeasurementRepository measurements,
      Exchanges exchanges,
      ResultChecks checks,
      AuditTrail audit,
      Clock clock) {
    this.measurements = measurements;
    this.exchanges = exchanges;
    this.checks = checks;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<MeasurementView> ofExchanges(Collection<Long> exchangeIds) {
    return exchangeIds.isEmpty()
        ? List.of()
        : measurements.findByExchangeIdInOrderByDateAscIdAsc(exchangeIds).stream()
            .map(Measurement::view)
            .toList();
  }

  @Override
  @Transactional(readOnly = true)
  public MeasurementView byId(long id, Actor actor) {
    Measurement measurement =
        measurements.findById(id).orElseThrow(() -> new NotFound("measurement", id));
    exchanges.byId(measurement.exchangeId(), actor);
    return measurement.view();
  }

  @Override
  public long add(MeasurementDraft draft, Actor actor) {
    require(ResultPermissions.RECORD, draft.exchangeId(), actor);
    checks.draft(draft);
    var measurement = measurements.save(new Measurement(draft, actor.name(), actor.accountId()));
    audit.created(actor, measurement.subject(), measurement.snapshot());
    return measurement.subject().id();
  }

  @Override
  public void change(long id, int version, MeasurementDraft draft, Actor actor) {
    changing(
        id,
        actor,
        ResultPermissions.RECORD,
        it -> {
          if (it.version() != version) {
            throw new Refused("results.refused.changed-meanwhile");
          }
          checks.draft(draft);
          it.change(draft, actor.name(), actor.accountId());
        });
  }

  @Override
  public void remove(long id, Actor actor) {
    Measurement measurement = locked(id, ResultPermissions.RECORD, actor);
    audit.removed(actor, measurement.subject(), measurement.snapshot());
    measurements.delete(measurement);
  }

  @Override
  public void support(long id, LocalizedText title, String reference, Actor actor) {
    changing(id, actor, ResultPermissions.RECORD, it -> it.support(title, reference));
  }

  @Override
  public void support(
      long id, long evidenceId, LocalizedText title, String reference, Actor actor) {
    changing(id, actor, ResultPermissions.RECORD, it -> it.support(evidenceId, title, reference));
  }

  @Override
  public void dropEvidence(long id, long evidenceId, Actor actor) {
    changing(id, actor, ResultPermissions.RECORD, it -> it.dropEvidence(evidenceId));
  }

  @Override
  public void validate(long id, Actor actor) {
    changing(
        id,
        actor,
        ResultPermissions.VALIDATE,
        it -> it.validate(actor.name(), actor.accountId(), clock.instant()));
  }

  @Override
  public long adopt(Adopted stated, Actor actor) {
    require(ResultPermissions.VALIDATE, stated.draft().exchangeId(), actor);
    checks.draft(stated.draft());
    var measurement = new Measurement(stated.draft(), stated.statedBy(), stated.stater());
    stated.evidence().forEach(it -> measurement.support(it.title(), it.reference()));
    measurement.validate(actor.name(), actor.accountId(), clock.instant());
    measurements.save(measurement);
    audit.created(actor, measurement.subject(), measurement.snapshot());
    return measurement.subject().id();
  }

  private void changing(long id, Actor actor, String permission, Consumer<Measurement> change) {
    Measurement measurement = locked(id, permission, actor);
    var before = measurement.snapshot();
    change.accept(measurement);
    measurements.flush();
    audit.changed(actor, measurement.subject(), before, measurement.snapshot());
  }

  private Measurement locked(long id, String permission, Actor actor) {
    Measurement measurement =
        measurements.findLockedById(id).orElseThrow(() -> new NotFound("measurement", id));
    require(permission, measurement.exchangeId(), actor);
    return measurement;
  }

  private void require(String permission, long exchangeId, Actor actor) {
    actor.require(permission, exchanges.byId(exchangeId, actor).scopes());
  }
}
