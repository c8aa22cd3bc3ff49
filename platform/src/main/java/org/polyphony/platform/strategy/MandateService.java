package org.polyphony.platform.strategy;

import java.util.List;
import java.util.function.Consumer;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class MandateService implements Mandates {

  private final MandateRepository mandates;
  private final StrategyChecks checks;
  private final AuditTrail audit;

  MandateService(MandateRepository mandates, StrategyChecks checks, AuditTrail audit) {
    this.mandates = mandates;
    this.checks = checks;
    this.audit = audit;
  }

  @Override
  @Transactional(readOnly = true)
  public List<MandateView> all() {
    return mandates.findAllByOrderByDateDescCodeDesc().stream().map(Mandate::view).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public MandateView bySlug(String slug) {
    return mandates.findBySlug(slug).orElseThrow(() -> new NotFound("mandate", slug)).view();
  }

  @Override
  @Transactional(readOnly = true)
  public MandateView byId(long id) {
    return load(id).view();
  }

  @Override
  public long add(MandateDraft draft, Actor actor) {
    actor.require(StrategyPermissions.EDIT);
    refuseTaken(draft, 0);
    checks.mandate(draft);
    var mandate = mandates.save(new Mandate(draft));
    audit.created(actor, mandate.subject(), mandate.snapshot());
    return mandate.subject().id();
  }

  @Override
  public void change(long id, MandateDraft draft, Actor actor) {
    actor.require(StrategyPermissions.EDIT);
    refuseTaken(draft, id);
    checks.mandate(draft);
    changing(id, actor, it -> it.change(draft));
  }

  @Override
  public void ask(long id, RequestDraft draft, Actor actor) {
    actor.require(StrategyPermissions.EDIT);
    checks.request(draft);
    changing(id, actor, it -> it.ask(draft));
  }

  @Override
  public void change(long id, long requestId, RequestDraft draft, Actor actor) {
    actor.require(StrategyPermissions.EDIT);
    checks.request(draft);
    changing(id, actor, it -> it.change(requestId, draft));
  }

  @Override
  public void withdraw(long id, long requestId, Actor actor) {
    actor.require(StrategyPermissions.EDIT);
    changing(id, actor, it -> it.remove(requestId, true));
  }

  @Override
  public void restore(long id, long requestId, Actor actor) {
    actor.require(StrategyPermissions.EDIT);
    changing(id, actor, it -> it.remove(requestId, false));
  }

  private void changing(long id, Actor actor, Consumer<Mandate> change) {
    Mandate mandate = load(id);
    var before = mandate.snapshot();
    change.accept(mandate);
    mandates.saveAndFlush(mandate);
    audit.changed(actor, mandate.subject(), before, mandate.snapshot());
  }

  private void refuseTaken(MandateDraft draft, long except) {
    mandates
        .findBySlug(Mandate.slug(draft.code()))
        .filter(it -> it.subject().id() != except)
        .ifPresent(_ -> {
          throw Refused.at("code", "strategy.refused.code-taken", "code", draft.code());
        });
  }

  private Mandate load(long id) {
    return mandates.findById(id).orElseThrow(() -> new NotFound("mandate", id));
  }
}
