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
import org.polyphony.platform.shared.Scope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ResultService implements Results {

  private final MeasurementRepository measurements;
  private final Exchanges exchanges;
  private final AuditTrail audit;
  private final Clock clock;

  ResultService(
      MeasurementRepository measurements, Exchanges exchanges, AuditTrail audit, Clock clock) {
    this.measurements = measurements;
    this.exchanges = exchanges;
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
    return load(id, actor).view();
  }

  @Override
  public long add(MeasurementDraft draft, Actor actor) {
    exchanges.byId(draft.exchangeId(), actor);
    require(ResultPermissions.RECORD, draft.exchangeId(), actor);
    var measurement = measurements.save(new Measurement(draft, actor.name(), actor.accountId()));
    audit.created(actor, measurement.subject(), measurement.snapshot());
    return measurement.subject().id();
  }

  @Override
  public void change(long id, MeasurementDraft draft, Actor actor) {
    changing(
        id,
        actor,
        ResultPermissions.RECORD,
        it -> it.change(draft, actor.name(), actor.accountId()));
  }

  @Override
  public void remove(long id, Actor actor) {
    Measurement measurement = load(id, actor);
    require(ResultPermissions.RECORD, measurement.exchangeId(), actor);
    audit.removed(actor, measurement.subject(), measurement.snapshot());
    measurements.delete(measurement);
  }

  @Override
  public void support(long id, LocalizedText title, String reference, Actor actor) {
    changing(id, actor, ResultPermissions.RECORD, it -> it.support(title, reference));
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

  private void changing(long id, Actor actor, String permission, Consumer<Measurement> change) {
    Measurement measurement = load(id, actor);
    require(permission, measurement.exchangeId(), actor);
    var before = measurement.snapshot();
    change.accept(measurement);
    measurements.flush();
    audit.changed(actor, measurement.subject(), before, measurement.snapshot());
  }

  private Measurement load(long id, Actor actor) {
    Measurement measurement =
        measurements.findById(id).orElseThrow(() -> new NotFound("measurement", id));
    exchanges.byId(measurement.exchangeId(), actor);
    return measurement;
  }

  private static void require(String permission, long exchangeId, Actor actor) {
    actor.require(permission, new Scope("exchange", exchangeId));
  }
}
