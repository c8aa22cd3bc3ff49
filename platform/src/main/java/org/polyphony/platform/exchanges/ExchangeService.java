package org.polyphony.platform.exchanges;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.shared.Scope;
import org.polyphony.platform.shared.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ExchangeService implements Exchanges {

  private final ExchangeRepository exchanges;
  private final ExchangeSearch search;
  private final AuditTrail audit;
  private final Clock clock;

  ExchangeService(
      ExchangeRepository exchanges, ExchangeSearch search, AuditTrail audit, Clock clock) {
    this.exchanges = exchanges;
    this.search = search;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<ExchangeView> list(ExchangeFilter filter, PageRequest page, Actor actor) {
    Slice<Long> ids = search.find(filter, page, actor.may(ExchangePermissions.EDIT));
    var found =
        exchanges.findByIdIn(ids.rows()).stream()
            .collect(Collectors.toMap(Exchange::id, Function.identity()));
    return ids.map(it -> seen(found.get(it), actor));
  }

  @Override
  @Transactional(readOnly = true)
  public List<ExchangeView> ofStrategy(long strategyId, Actor actor) {
    return exchanges.findByStrategyIdOrderByStartAscIdAsc(strategyId).stream()
        .filter(it -> visible(it, actor))
        .map(it -> seen(it, actor))
        .toList();
  }

  @Override
  @Transactional(readOnly = true)
  public ExchangeView byId(long id, Actor actor) {
    return exchanges
        .findById(id)
        .filter(it -> visible(it, actor))
        .map(it -> seen(it, actor))
        .orElseThrow(() -> new NotFound("exchange", id));
  }

  @Override
  @Transactional(readOnly = true)
  public Map<Long, List<ExchangeView.Participant>> participations(Collection<Long> ids) {
    return exchanges.findByIdIn(ids).stream()
        .collect(Collectors.toMap(Exchange::id, it -> it.view(true).participants()));
  }

  @Override
  public long add(ExchangeDraft draft, ExchangeState state, Actor actor) {
    actor.require(ExchangePermissions.EDIT, scopes(draft));
    var exchange = exchanges.save(new Exchange(draft, state, clock.instant(), actor.name()));
    audit.created(actor, exchange.subject(), exchange.snapshot());
    return exchange.id();
  }

  @Override
  public void change(long id, int version, ExchangeDraft draft, Actor actor) {
    changing(
        id,
        actor,
        it -> {
          if (it.version() != version) {
            throw new Refused("exchanges.refused.changed-meanwhile");
          }
          it.change(draft);
        });
  }

  @Override
  public void move(long id, ExchangeState to, String reason, Actor actor) {
    changing(id, actor, it -> it.move(to, clock.instant(), actor.name(), reason));
  }

  @Override
  public void remove(long id, Actor actor) {
    Exchange exchange = editable(id, actor);
    if (!exchange.participants().isEmpty()) {
      throw new Refused("exchanges.refused.has-participants");
    }
    audit.removed(actor, exchange.subject(), exchange.snapshot());
    exchanges.delete(exchange);
  }

  @Override
  public void include(
      long id, long personId, @Nullable Long organisationId, String rationale, Actor actor) {
    changing(id, actor, it -> it.include(personId, organisationId, rationale));
  }

  @Override
  public void mark(long id, long participantId, ParticipantState state, Actor actor) {
    changing(
        id,
        actor,
        it ->
            it.participants().stream()
                .filter(each -> each.id() == participantId)
                .findFirst()
                .orElseThrow(() -> new NotFound("participant", participantId))
                .mark(state));
  }

  @Override
  public void exclude(long id, long participantId, Actor actor) {
    changing(id, actor, it -> it.participants().removeIf(each -> each.id() == participantId));
  }

  @Override
  public void count(long id, ExchangeView.Count count, Actor actor) {
    changing(id, actor, it -> it.counts().add(new Headcount(count)));
  }

  @Override
  public void dropCount(long id, long countId, Actor actor) {
    changing(id, actor, it -> it.counts().removeIf(each -> each.id() == countId));
  }

  @Override
  public void attach(long id, LocalizedText title, String reference, Actor actor) {
    changing(id, actor, it -> it.documents().add(new ExchangeDocument(title, reference)));
  }

  @Override
  public void detach(long id, long documentId, Actor actor) {
    changing(id, actor, it -> it.documents().removeIf(each -> each.id() == documentId));
  }

  private void changing(long id, Actor actor, Consumer<Exchange> change) {
    Exchange exchange = editable(id, actor);
    var before = exchange.snapshot();
    change.accept(exchange);
    exchanges.flush();
    audit.changed(actor, exchange.subject(), before, exchange.snapshot());
  }

  private Exchange editable(long id, Actor actor) {
    Exchange exchange =
        exchanges
            .findById(id)
            .filter(it -> visible(it, actor))
            .orElseThrow(() -> new NotFound("exchange", id));
    actor.require(ExchangePermissions.EDIT, scopes(exchange));
    return exchange;
  }

  private static boolean visible(Exchange exchange, Actor actor) {
    return exchange.state() != ExchangeState.IDEA
        || actor.may(ExchangePermissions.EDIT, scopes(exchange));
  }

  private static ExchangeView seen(@Nullable Exchange exchange, Actor actor) {
    if (exchange == null) {
      throw new IllegalStateException("An exchange vanished while it was listed");
    }
    return exchange.view(actor.may(ExchangePermissions.PEOPLE, scopes(exchange)));
  }

  private static Scope[] scopes(Exchange exchange) {
    Long strategyId = exchange.strategyId();
    var own = new Scope("exchange", exchange.id());
    return strategyId == null
        ? new Scope[] {own}
        : new Scope[] {own, new Scope("strategy", strategyId)};
  }

  private static Scope[] scopes(ExchangeDraft draft) {
    Long strategyId = draft.strategyId();
    return strategyId == null ? new Scope[0] : new Scope[] {new Scope("strategy", strategyId)};
  }
}
