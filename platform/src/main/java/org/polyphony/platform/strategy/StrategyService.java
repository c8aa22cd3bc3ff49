package org.polyphony.platform.strategy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.shared.Scope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StrategyService implements Strategies {

  private final StrategyRepository strategies;
  private final StrategyViews views;
  private final EntityManager entities;
  private final FrameworkRepository frameworks;
  private final StrategyChecks checks;
  private final AuditTrail audit;

  StrategyService(
      StrategyRepository strategies,
      StrategyViews views,
      EntityManager entities,
      FrameworkRepository frameworks,
      StrategyChecks checks,
      AuditTrail audit) {
    this.strategies = strategies;
    this.views = views;
    this.entities = entities;
    this.frameworks = frameworks;
    this.checks = checks;
    this.audit = audit;
  }

  @Override
  @Transactional(readOnly = true)
  public List<StrategyView> all() {
    return views.all();
  }

  @Override
  @Transactional(readOnly = true)
  public StrategyView bySlug(String slug) {
    return views.bySlug(slug).orElseThrow(() -> new NotFound("strategy", slug));
  }

  @Override
  @Transactional(readOnly = true)
  public StrategyView byId(long id) {
    return views.byId(id).orElseThrow(() -> new NotFound("strategy", id));
  }

  @Override
  @Transactional(readOnly = true)
  public List<FrameworkView> frameworks() {
    return frameworks.findAllByOrderByFromDescIdDesc().stream().map(Framework::view).toList();
  }

  @Override
  public long add(FrameworkView draft, Actor actor) {
    actor.require(StrategyPermissions.EDIT);
    var framework = frameworks.save(new Framework(draft));
    audit.created(actor, framework.subject(), framework.snapshot());
    return framework.subject().id();
  }

  @Override
  public long add(StrategyDraft draft, Actor actor) {
    actor.require(StrategyPermissions.EDIT);
    refuseTaken(draft, 0);
    checks.strategy(draft);
    var strategy = strategies.save(new Strategy(draft));
    audit.created(actor, strategy.subject(), strategy.snapshot());
    return strategy.subject().id();
  }

  @Override
  public void change(long id, StrategyDraft draft, Actor actor) {
    actor.require(StrategyPermissions.EDIT, new Scope("strategy", id));
    refuseTaken(draft, id);
    checks.strategy(draft);
    changing(id, actor, it -> it.change(draft));
  }

  @Override
  public void work(long id, ChallengeDraft draft, Actor actor) {
    changing(
        id,
        actor,
        it -> {
          checks.challenge(draft);
          it.work(draft);
        });
  }

  @Override
  public long want(long id, ObjectiveDraft draft, Actor actor) {
    return adding(
            id,
            actor,
            it -> {
              checks.objective(draft);
              return it.want(draft);
            })
        .id();
  }

  @Override
  public void change(long id, long objectiveId, ObjectiveDraft draft, Actor actor) {
    changing(
        id,
        actor,
        it -> {
          checks.objective(draft);
          it.objective(objectiveId).change(draft);
        });
  }

  @Override
  public void dropObjective(long id, long objectiveId, Actor actor) {
    changing(id, actor, it -> it.objective(objectiveId).remove(true));
  }

  @Override
  public void restoreObjective(long id, long objectiveId, Actor actor) {
    changing(id, actor, it -> it.objective(objectiveId).remove(false));
  }

  @Override
  public long measureBy(long id, IndicatorDraft draft, Actor actor) {
    return adding(id, actor, it -> it.measureBy(draft)).id();
  }

  @Override
  public void change(long id, long indicatorId, IndicatorDraft draft, Actor actor) {
    changing(id, actor, it -> it.indicator(indicatorId).change(draft));
  }

  @Override
  public void dropIndicator(long id, long indicatorId, Actor actor) {
    changing(id, actor, it -> it.indicator(indicatorId).remove(true));
  }

  @Override
  public void restoreIndicator(long id, long indicatorId, Actor actor) {
    changing(id, actor, it -> it.indicator(indicatorId).remove(false));
  }

  @Override
  public void record(long id, long indicatorId, IndicatorValue value, Actor actor) {
    changing(id, actor, it -> it.indicator(indicatorId).record(value));
  }

  @Override
  public void agree(long id, AgreementDraft draft, Actor actor) {
    changing(id, actor, it -> it.agree(draft));
  }

  @Override
  public void change(long id, long agreementId, AgreementDraft draft, Actor actor) {
    changing(id, actor, it -> it.agreement(agreementId).change(draft));
  }

  @Override
  public void dropAgreement(long id, long agreementId, Actor actor) {
    changing(id, actor, it -> it.agreement(agreementId).remove(true));
  }

  @Override
  public void restoreAgreement(long id, long agreementId, Actor actor) {
    changing(id, actor, it -> it.agreement(agreementId).remove(false));
  }

  private void changing(long id, Actor actor, Consumer<Strategy> change) {
    adding(
        id,
        actor,
        it -> {
          change.accept(it);
          return it;
        });
  }

  private <T> T adding(long id, Actor actor, Function<Strategy, T> change) {
    actor.require(StrategyPermissions.EDIT, new Scope("strategy", id));
    Strategy strategy = entities.find(Strategy.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (strategy == null) {
      throw new NotFound("strategy", id);
    }
    // a change of a part is one of the strategy, for whoever keeps a copy of it
    entities.lock(strategy, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    var before = strategy.snapshot();
    T added = change.apply(strategy);
    strategies.flush();
    audit.changed(actor, strategy.subject(), before, strategy.snapshot());
    return added;
  }

  private void refuseTaken(StrategyDraft draft, long except) {
    strategies
        .findBySlug(draft.slug())
        .filter(it -> it.subject().id() != except)
        .ifPresent(_ -> {
          throw Refused.at("slug", "strategy.refused.slug-taken", "slug", draft.slug());
        });
  }
}
