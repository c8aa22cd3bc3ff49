package org.polyphony.platform.followup;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Snapshot;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.strategy.Catalogue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class AnsweringService implements Answering {

  private static final Actor PARTICIPANT = Actor.system("Participant");

  private final PlanStore plans;
  private final AskStore asks;
  private final StatementStore statements;
  private final StopStore stops;
  private final ActionStore actions;
  private final Attendance attendance;
  private final Catalogue catalogue;
  private final AuditTrail audit;
  private final Clock clock;

  AnsweringService(
      PlanStore plans,
      AskStore asks,
      StatementStore statements,
      StopStore stops,
      ActionStore actions,
      Attendance attendance,
      Catalogue catalogue,
      AuditTrail audit,
      Clock clock) {
    this.plans = plans;
    this.asks = asks;
    this.statements = statements;
    this.stops = stops;
    this.actions = actions;
    this.attendance = attendance;
    this.catalogue = catalogue;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Page open(String token) {
    Ask ask = ask(token, false);
    var stated = statements.ofAsk(ask.id(), false).map(StatementStore.Row::view).orElse(null);
    return new Page(
        attendance.exchange(plan(ask).exchange()).draft().title(),
        ask.round(),
        ask.answered() != null,
        ask.changed(),
        stated == null ? null : stated.draft(),
        stated != null && stated.state() != StatementState.STATED,
        stopped(ask.person()),
        own(ask));
  }

  /** What the person, or the delegation of the person, planned there. */
  private List<ActionView> own(Ask ask) {
    long exchange = plan(ask).exchange();
    Long delegation = attendance.delegations(exchange).get(ask.person());
    return actions.ofExchange(exchange).stream()
        .filter(it ->
            Long.valueOf(ask.person()).equals(it.draft().person())
                || delegation != null && delegation.equals(it.draft().organisation()))
        .toList();
  }

  private void move(Ask ask, Map<Long, ActionState> told) {
    for (ActionView before : own(ask)) {
      ActionState state = told.get(before.id());
      if (state != null && state != before.state()) {
        actions.update(before.id(), before.draft(), state, ask.round());
        audit.changed(
            PARTICIPANT,
            ActionPlanService.subject(before.id()),
            ActionPlanService.snapshot(before),
            ActionPlanService.snapshot(actions.find(before.id(), false).orElseThrow()));
      }
    }
  }

  @Override
  public void answer(String token, @Nullable StatementDraft changed, Map<Long, ActionState> told) {
    Ask ask = ask(token, true);
    var before = statements.ofAsk(ask.id(), true).map(StatementStore.Row::view).orElse(null);
    if (before != null && before.state() != StatementState.STATED) {
      throw new Refused("followup.refused.answer-decided");
    }
    if (changed != null) {
      StatementService.check(changed, catalogue);
    }
    move(ask, told);
    asks.answered(ask.id(), changed != null, clock.instant());
    if (changed == null) {
      nothing(ask, before);
    } else if (before == null) {
      long id = statements.insert(plan(ask).exchange(), ask.id(), changed, null, clock.instant());
      audit.created(PARTICIPANT, StatementService.subject(id), snapshot(id));
    } else {
      statements.update(before.id(), changed, null);
      audit.changed(
          PARTICIPANT,
          StatementService.subject(before.id()),
          StatementService.snapshot(before),
          snapshot(before.id()));
    }
  }

  private void nothing(Ask ask, @Nullable StatementView before) {
    if (before == null) {
      audit.changed(
          PARTICIPANT,
          FollowUpService.subject(ask.plan()),
          Snapshot.NONE,
          new Snapshot().with("answered", ask.round()));
    } else {
      statements.remove(before.id());
      audit.removed(
          PARTICIPANT, StatementService.subject(before.id()), StatementService.snapshot(before));
    }
  }

  @Override
  public void stop(String token, boolean stopped) {
    Ask ask = ask(token, true);
    var address = attendance.addresses(List.of(ask.person())).get(ask.person());
    String email = address == null ? "" : address.email();
    if (stopped) {
      stops.stop(ask.person(), email, clock.instant());
    } else {
      stops.goOn(ask.person(), email);
    }
    audit.changed(
        PARTICIPANT,
        FollowUpService.subject(ask.plan()),
        Snapshot.NONE,
        new Snapshot().with(stopped ? "stopped" : "goesOn", ask.round()));
  }

  private boolean stopped(long person) {
    var one = Set.of(person);
    return !attendance.stopped(one, attendance.addresses(one)).isEmpty();
  }

  private Ask ask(String token, boolean lock) {
    return asks.byToken(token, lock).orElseThrow(() -> new NotFound("link", "follow-up"));
  }

  private PlanView plan(Ask ask) {
    return plans.find(ask.plan()).orElseThrow();
  }

  private Snapshot snapshot(long statement) {
    return StatementService.snapshot(statements.find(statement, false).orElseThrow().view());
  }
}
