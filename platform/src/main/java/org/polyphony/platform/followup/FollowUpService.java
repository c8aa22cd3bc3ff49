package org.polyphony.platform.followup;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Snapshot;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.messaging.Outbox;
import org.polyphony.platform.messaging.PostedMail;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class FollowUpService implements FollowUps {

  private final PlanStore plans;
  private final AskStore asks;
  private final Attendance attendance;
  private final Exchanges exchanges;
  private final Outbox outbox;
  private final AuditTrail audit;
  private final Clock clock;

  FollowUpService(
      PlanStore plans,
      AskStore asks,
      Attendance attendance,
      Exchanges exchanges,
      Outbox outbox,
      AuditTrail audit,
      Clock clock) {
    this.plans = plans;
    this.asks = asks;
    this.attendance = attendance;
    this.exchanges = exchanges;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<PlanView> of(long exchange, Actor actor) {
    require(Permissions.READ, exchange, actor);
    return plans.ofExchange(exchange, false);
  }

  @Override
  public void start(long exchange, PlanDraft draft, Actor actor) {
    ExchangeView view = require(Permissions.EDIT, exchange, actor);
    if (!view.state().happened()) {
      throw new Refused("followup.refused.not-held");
    }
    long id =
        plans
            .insert(exchange, draft, actor, clock.instant())
            .orElseThrow(() -> new Refused("followup.refused.started"));
    audit.created(actor, subject(id), snapshot(draft, false));
  }

  @Override
  public void change(long exchange, int version, PlanDraft draft, Actor actor) {
    PlanView before = locked(exchange, actor);
    if (before.version() != version) {
      throw new Refused("followup.refused.changed-meanwhile");
    }
    plans.update(before.id(), draft, before.paused());
    audit.changed(
        actor,
        subject(before.id()),
        snapshot(before.draft(), before.paused()),
        snapshot(draft, before.paused()));
  }

  @Override
  public void pause(long exchange, boolean paused, Actor actor) {
    PlanView before = locked(exchange, actor);
    plans.update(before.id(), before.draft(), paused);
    audit.changed(
        actor,
        subject(before.id()),
        snapshot(before.draft(), before.paused()),
        snapshot(before.draft(), paused));
  }

  @Override
  @Transactional(readOnly = true)
  public List<Contact> contacts(long exchange, Actor actor) {
    require(Permissions.READ, exchange, actor);
    Optional<PlanView> plan = plans.ofExchange(exchange, false);
    var people = new TreeSet<>(attendance.people(exchange));
    Map<Long, List<Ask>> asked =
        plan.map(it -> asks(it.id())).orElse(List.of()).stream()
            .collect(Collectors.groupingBy(Ask::person));
    people.addAll(asked.keySet());
    var known = attendance.addresses(people);
    var stopped = attendance.stopped(people, known);
    var contacts = new ArrayList<Contact>();
    for (long person : people) {
      contacts.add(
          new Contact(
              person,
              known.containsKey(person),
              stopped.contains(person),
              asked.getOrDefault(person, List.of())));
    }
    return contacts;
  }

  /** With what the outbox knows of their mails. */
  private List<Ask> asks(long plan) {
    var mails = asks.mails(plan);
    var states = outbox.states(mails.values());
    return asks.ofPlan(plan).stream()
        .map(it ->
            states.get(mails.get(it.id())) == PostedMail.State.FAILED
                ? new Ask(
                    it.id(),
                    it.plan(),
                    it.person(),
                    it.round(),
                    it.asked(),
                    it.reminded(),
                    it.last(),
                    it.answered(),
                    it.changed(),
                    true)
                : it)
        .toList();
  }

  private PlanView locked(long exchange, Actor actor) {
    require(Permissions.EDIT, exchange, actor);
    return plans.ofExchange(exchange, true).orElseThrow(() -> new NotFound("follow-up", exchange));
  }

  private ExchangeView require(String permission, long exchange, Actor actor) {
    ExchangeView view = exchanges.byId(exchange, actor);
    actor.require(permission, view.scopes());
    return view;
  }

  static Subject subject(long plan) {
    return new Subject("follow-up", plan);
  }

  private static Snapshot snapshot(PlanDraft draft, boolean paused) {
    return new Snapshot()
        .with("from", draft.from())
        .with("months", PlanStore.written(draft.months()))
        .with("remindAfter", draft.remindAfter())
        .with("lastAfter", draft.lastAfter())
        .with("paused", paused);
  }
}
