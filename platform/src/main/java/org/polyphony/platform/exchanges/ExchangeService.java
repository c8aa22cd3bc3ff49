package org.polyphony.platform.exchanges;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.AuditEntry;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.shared.Scope;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.stakeholders.People;
import org.polyphony.platform.stakeholders.PersonDetails;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ExchangeService implements Exchanges {

  private final ExchangeRepository exchanges;
  private final ExchangeSearch search;
  private final EnrolmentStore enrolled;
  private final ExchangeChecks checks;
  private final People people;
  private final ObjectProvider<ExchangeResults> results;
  private final AuditTrail audit;
  private final Clock clock;

  ExchangeService(
      ExchangeRepository exchanges,
      ExchangeSearch search,
      EnrolmentStore enrolled,
      ExchangeChecks checks,
      People people,
      ObjectProvider<ExchangeResults> results,
      AuditTrail audit,
      Clock clock) {
    this.exchanges = exchanges;
    this.search = search;
    this.enrolled = enrolled;
    this.checks = checks;
    this.people = people;
    this.results = results;
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
    var hidden = enrolled.hidden(actor, ids.rows());
    return ids.map(it -> seen(found.get(it), hidden, actor));
  }

  @Override
  @Transactional(readOnly = true)
  public List<ExchangeView> ofStrategy(long strategyId, Actor actor) {
    return seen(
        exchanges.findByStrategyIdOrderByStartAscIdAsc(strategyId).stream()
            .filter(it -> visible(it, actor))
            .toList(),
        actor);
  }

  @Override
  @Transactional(readOnly = true)
  public ExchangeView byId(long id, Actor actor) {
    return exchanges
        .findById(id)
        .filter(it -> visible(it, actor))
        .map(it -> seen(it, enrolled.hidden(actor, List.of(id)), actor))
        .orElseThrow(() -> new NotFound("exchange", id));
  }

  @Override
  @Transactional(readOnly = true)
  public Map<Long, ExchangeView> byIds(Collection<Long> ids, Actor actor) {
    var hidden = enrolled.hidden(actor, ids);
    return exchanges.findByIdIn(ids).stream()
        .filter(it -> visible(it, actor))
        .collect(Collectors.toMap(Exchange::id, it -> seen(it, hidden, actor)));
  }

  @Override
  @Transactional(readOnly = true)
  public Map<Long, List<ExchangeView.Participant>> participations(
      Collection<Long> ids, Actor actor) {
    var hidden = enrolled.hidden(actor, ids);
    return exchanges.findByIdIn(ids).stream()
        .collect(
            Collectors.toMap(Exchange::id, it -> it.view(true).without(hidden).participants()));
  }

  @Override
  @Transactional(readOnly = true)
  public List<Turn> turnout(long id) {
    return enrolled.turnout(id);
  }

  @Override
  @Transactional(readOnly = true)
  public List<ExchangeView> ofPerson(long personId, Actor actor) {
    return seen(
        exchanges.ofPerson(personId).stream()
            .filter(it -> visible(it, actor) && actor.may(ExchangePermissions.PEOPLE, scopes(it)))
            .toList(),
        actor);
  }

  @Override
  @Transactional(readOnly = true)
  public Used used(Actor actor) {
    return search.used(actor.may(ExchangePermissions.EDIT));
  }

  @Override
  public long add(ExchangeDraft draft, ExchangeState state, @Nullable Basis basis, Actor actor) {
    actor.require(ExchangePermissions.EDIT, scopes(draft));
    checks.draft(draft);
    var exchange = new Exchange(draft, state, clock.instant(), actor.name());
    if (basis != null && (state == ExchangeState.IDEA || state.coming())) {
      exchange.take(draft.instruments(), basis);
    }
    exchanges.save(exchange);
    audit.created(actor, exchange.subject(), exchange.snapshot());
    return exchange.id();
  }

  @Override
  public void change(long id, int version, ExchangeDraft draft, Actor actor) {
    changing(
        id,
        actor,
        it -> {
          refuseOlder(it, version);
          actor.require(ExchangePermissions.EDIT, ExchangeView.scopes(id, draft.strategyId()));
          checks.draft(draft);
          it.change(draft);
        });
  }

  private static void refuseOlder(Exchange exchange, int version) {
    if (exchange.version() != version) {
      throw new Refused("exchanges.refused.changed-meanwhile");
    }
  }

  @Override
  public void take(long id, int version, List<String> instruments, Basis basis, Actor actor) {
    changing(
        id,
        actor,
        it -> {
          refuseOlder(it, version);
          checks.instruments(instruments);
          it.take(instruments, basis);
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
    if (results.stream().anyMatch(it -> !it.of(id, actor).isEmpty())) {
      throw new Refused("exchanges.refused.has-results");
    }
    audit.removed(actor, exchange.subject(), exchange.snapshot());
    exchanges.delete(exchange);
    try {
      exchanges.flush();
    } catch (DataIntegrityViolationException _) {
      // a higher module keeps records of it, such as a questionnaire
      throw new Refused("exchanges.refused.in-use");
    }
  }

  @Override
  public void include(
      long id, long personId, @Nullable Long organisationId, String rationale, Actor actor) {
    changing(
        id,
        actor,
        it -> {
          checks.participant(personId, organisationId, actor);
          it.include(personId, organisationId, rationale);
        });
  }

  @Override
  public void include(long id, PersonDetails person, String rationale, Actor actor) {
    editable(id, actor);
    include(id, people.add(actor, person).value(), null, rationale, actor);
  }

  @Override
  public void enrol(long id, Collection<Enrolment> enrolments, Actor actor) {
    Exchange exchange = editable(id, actor);
    enrolled(exchange, enrolled.enrol(id, enrolments), actor);
  }

  @Override
  public void settle(long id, Collection<Enrolment> enrolments, Actor actor) {
    Exchange exchange = editable(id, actor);
    enrolled(exchange, enrolled.settle(id, enrolments), actor);
  }

  private void enrolled(Exchange exchange, List<Enrolment> changed, Actor actor) {
    if (!changed.isEmpty()) {
      String people =
          changed.stream()
              .map(it -> "person " + it.personId() + " " + it.state().slug())
              .collect(Collectors.joining(", "));
      var change = new AuditEntry.Change("participants", "", people);
      audit.write(actor, exchange.subject(), "changed", List.of(change));
    }
  }

  @Override
  public void mark(long id, long participantId, ParticipantState state, Actor actor) {
    changing(id, actor, it -> participant(it, participantId, actor).mark(state));
  }

  @Override
  public void exclude(long id, long participantId, Actor actor) {
    changing(id, actor, it -> it.participants().remove(participant(it, participantId, actor)));
  }

  @Override
  public void count(long id, ExchangeView.Count count, Actor actor) {
    checks.group(count.group());
    changing(id, actor, it -> it.counts().add(new Headcount(count)));
  }

  @Override
  public void recount(long id, ExchangeView.Count count, Actor actor) {
    checks.group(count.group());
    changing(
        id,
        actor,
        it ->
            it.counts().stream()
                .filter(each -> each.id() == count.id())
                .findFirst()
                .orElseThrow(() -> new NotFound("count", count.id()))
                .change(count));
  }

  @Override
  public void dropCount(long id, long countId, Actor actor) {
    changing(id, actor, it -> gone(it.counts().removeIf(each -> each.id() == countId), countId));
  }

  @Override
  public void attach(long id, LocalizedText title, String reference, Actor actor) {
    changing(id, actor, it -> it.documents().add(new ExchangeDocument(title, reference)));
  }

  @Override
  public void reattach(
      long id, long documentId, LocalizedText title, String reference, Actor actor) {
    changing(
        id,
        actor,
        it ->
            it.documents().stream()
                .filter(each -> each.id() == documentId)
                .findFirst()
                .orElseThrow(() -> new NotFound("document", documentId))
                .change(title, reference));
  }

  @Override
  public void detach(long id, long documentId, Actor actor) {
    changing(
        id,
        actor,
        it -> gone(it.documents().removeIf(each -> each.id() == documentId), documentId));
  }

  private Participation participant(Exchange exchange, long id, Actor actor) {
    var hidden = enrolled.hidden(actor, List.of(exchange.id()));
    return exchange.participants().stream()
        .filter(it -> it.id() == id && !hidden.contains(it.personId()))
        .findFirst()
        .orElseThrow(() -> new NotFound("participant", id));
  }

  private void changing(long id, Actor actor, Consumer<Exchange> change) {
    Exchange exchange = editable(id, actor);
    var before = exchange.snapshot();
    change.accept(exchange);
    exchanges.flush();
    audit.changed(actor, exchange.subject(), before, exchange.snapshot());
  }

  private static void gone(boolean removed, long id) {
    if (!removed) {
      throw new NotFound("part of an exchange", id);
    }
  }

  private Exchange editable(long id, Actor actor) {
    Exchange exchange =
        exchanges
            .findLockedById(id)
            .filter(it -> visible(it, actor))
            .orElseThrow(() -> new NotFound("exchange", id));
    actor.require(ExchangePermissions.EDIT, scopes(exchange));
    return exchange;
  }

  private static boolean visible(Exchange exchange, Actor actor) {
    return exchange.state() != ExchangeState.IDEA
        || actor.may(ExchangePermissions.EDIT, scopes(exchange));
  }

  private List<ExchangeView> seen(List<Exchange> all, Actor actor) {
    var hidden = enrolled.hidden(actor, all.stream().map(Exchange::id).toList());
    return all.stream().map(it -> seen(it, hidden, actor)).toList();
  }

  private static ExchangeView seen(@Nullable Exchange exchange, Set<Long> hidden, Actor actor) {
    if (exchange == null) {
      throw new IllegalStateException("An exchange vanished while it was listed");
    }
    return exchange.view(actor.may(ExchangePermissions.PEOPLE, scopes(exchange))).without(hidden);
  }

  private static Scope[] scopes(Exchange exchange) {
    return ExchangeView.scopes(exchange.id(), exchange.strategyId());
  }

  private static Scope[] scopes(ExchangeDraft draft) {
    Long strategyId = draft.strategyId();
    return strategyId == null ? new Scope[0] : new Scope[] {new Scope("strategy", strategyId)};
  }
}
