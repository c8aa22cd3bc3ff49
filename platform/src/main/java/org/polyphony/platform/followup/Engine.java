package org.polyphony.platform.followup;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.polyphony.platform.exchanges.ExchangeState;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.identity.Mails;
import org.polyphony.platform.messaging.Outbox;
import org.polyphony.platform.stakeholders.Addresses.Address;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks whoever attended, each round once; reminds, reminds for the last time, and then leaves them
 * alone. The rows are the memory: a server that was down, or two that run at once, never ask twice.
 */
@Component
class Engine {

  private final PlanStore plans;
  private final AskStore asks;
  private final Attendance attendance;
  private final ActionStore actions;
  private final Outbox outbox;
  private final Mails mails;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Engine(
      PlanStore plans,
      AskStore asks,
      Attendance attendance,
      ActionStore actions,
      Outbox outbox,
      Mails mails,
      TransactionTemplate transaction,
      Clock clock) {
    this.plans = plans;
    this.asks = asks;
    this.attendance = attendance;
    this.actions = actions;
    this.outbox = outbox;
    this.mails = mails;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Every hour, so that a server that was down at the time asks when it is back. */
  @Scheduled(initialDelay = 90_000, fixedDelay = 3_600_000)
  void run() {
    for (long plan : plans.running()) {
      transaction.executeWithoutResult(_ -> plans.claim(plan).ifPresent(this::run));
    }
  }

  private void run(PlanView plan) {
    ExchangeView exchange = attendance.exchange(plan.exchange());
    if (exchange.state() == ExchangeState.CANCELLED) {
      return;
    }
    Instant now = clock.instant();
    LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
    var people = attendance.people(plan.exchange());
    var known = new HashMap<>(attendance.addresses(people));
    attendance.stopped(people, known).forEach(known::remove);
    round(plan.draft(), today)
        .ifPresent(round -> known.values().forEach(it -> ask(plan, exchange, it, round, now)));
    var newest = new HashMap<Long, Ask>();
    asks.ofPlan(plan.id()).forEach(it -> newest.put(it.person(), it));
    newest.values().forEach(it -> remind(plan, exchange, it, known, now));
  }

  /** The round that is due: the newest, unless its time is over. */
  private static Optional<Integer> round(PlanDraft plan, LocalDate today) {
    return plan.months().stream()
        .filter(it -> !plan.due(it).isAfter(today) && plan.late(it).isAfter(today))
        .reduce((_, later) -> later);
  }

  private void ask(PlanView plan, ExchangeView exchange, Address to, int round, Instant now) {
    asks.insert(plan.id(), to.person(), round, now)
        .ifPresent(ask -> post(exchange, to, AskWords.Step.ASK, round, ask));
  }

  private void remind(
      PlanView plan, ExchangeView exchange, Ask ask, Map<Long, Address> known, Instant now) {
    Address to = known.get(ask.person());
    if (to == null || ask.answered() != null || ask.last() != null) {
      return;
    }
    boolean last = ask.reminded() != null;
    int days = last ? plan.draft().lastAfter() : plan.draft().remindAfter();
    if (!ask.asked().plus(Duration.ofDays(days)).isAfter(now)) {
      asks.reminded(ask.id(), last, now);
      var step = last ? AskWords.Step.LAST : AskWords.Step.REMINDER;
      post(exchange, to, step, ask.round(), ask.id());
    }
  }

  private void post(ExchangeView exchange, Address to, AskWords.Step step, int round, long ask) {
    String path = "/follow-up/" + asks.link(ask);
    String language = "?lang=" + to.language().code();
    URI page = mails.link(path + language);
    URI stop = mails.link(path + "/stop" + language);
    asks.mailed(
        ask,
        outbox.post(
            AskWords.mail(
                to, step, round, exchange.draft().title(), quoted(exchange, to), page, stop)));
  }

  /** What the person, or the delegation, planned and has not done yet. */
  private String quoted(ExchangeView exchange, Address to) {
    Long delegation = attendance.delegations(exchange.id()).get(to.person());
    return AskWords.quoted(to.language(), actions.open(exchange.id(), to.person(), delegation));
  }
}
