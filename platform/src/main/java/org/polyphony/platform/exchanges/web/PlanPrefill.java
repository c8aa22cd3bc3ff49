package org.polyphony.platform.exchanges.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.planning.RuleTable;
import org.polyphony.algorithms.planning.Vocabulary;
import org.polyphony.platform.exchanges.ExchangeDraft;
import org.polyphony.platform.exchanges.ExchangeState;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.exchanges.ParticipantState;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.PartialDate;
import org.polyphony.platform.stakeholders.People;
import org.polyphony.platform.stakeholders.PersonId;
import org.polyphony.platform.stakeholders.PersonSummary;
import org.polyphony.platform.strategy.ObjectiveDraft;
import org.polyphony.platform.strategy.Strategies;
import org.polyphony.platform.ui.Form;
import org.springframework.stereotype.Component;

/** Fills the form of a plan with what an exchange already knows; the rest stays open. */
@Component
class PlanPrefill {

  /** An exchange that is longer goes on beside people's work: it says nothing of their days. */
  private static final int AWAY = 30;

  private final Strategies strategies;
  private final People people;
  private final Clock clock;

  PlanPrefill(Strategies strategies, People people, Clock clock) {
    this.strategies = strategies;
    this.people = people;
    this.clock = clock;
  }

  /** From an exchange as it stands today; one that lies in the past leaves the time open. */
  Form of(ExchangeView exchange, RuleTable table, Actor actor) {
    PartialDate start = exchange.draft().start();
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    PartialDate over = exchange.draft().end() == null ? start : exchange.draft().end();
    long days = over == null ? -1 : ChronoUnit.DAYS.between(today, over.last());
    return of(exchange, table, days < 0 ? null : days, actor);
  }

  /**
   * The same, with the days there were.
   *
   * @param days until the exchange is over; null leaves them open
   */
  Form of(ExchangeView exchange, RuleTable table, @Nullable Long days, Actor actor) {
    ExchangeDraft draft = exchange.draft();
    var form = Form.blank();
    purpose(form, draft, table.vocabulary());
    audience(form, exchange, table.vocabulary(), actor);
    if (!draft.countries().isEmpty()) {
      form.put("countries", draft.countries().size());
    }
    form.put("days", days == null || days > 36_500 ? null : days);
    form.put("days-each", length(draft));
    form.put("currency", table.currency());
    return form;
  }

  private void purpose(Form form, ExchangeDraft draft, Vocabulary vocabulary) {
    ObjectiveDraft objective = objective(draft);
    List<String> outcomes =
        draft.outcomes().isEmpty() && objective != null ? objective.outcomes() : draft.outcomes();
    for (String outcome : outcomes) {
      if (vocabulary.outcomes().contains(outcome)) {
        form.put(PlanForm.WEIGHT + outcome, 1);
      }
    }
    String challenge = objective == null ? null : objective.challenge();
    if (challenge != null && vocabulary.challenges().contains(challenge)) {
      form.put("challenges", challenge);
    }
  }

  private @Nullable ObjectiveDraft objective(ExchangeDraft draft) {
    Long strategy = draft.strategyId();
    Long objective = draft.objectiveId();
    return strategy == null || objective == null
        ? null
        : strategies.byId(strategy).objective(objective).map(it -> it.draft()).orElse(null);
  }

  private void audience(Form form, ExchangeView exchange, Vocabulary vocabulary, Actor actor) {
    var coming =
        exchange.participants().stream()
            .filter(it ->
                it.state() != ParticipantState.DECLINED && it.state() != ParticipantState.ABSENT)
            .toList();
    Set<String> groups = new LinkedHashSet<>();
    exchange.counts().stream()
        .map(ExchangeView.Count::group)
        .filter(Objects::nonNull)
        .forEach(groups::add);
    if (actor.may("stakeholders.read")) {
      people
          .byIds(actor, coming.stream().map(it -> new PersonId(it.personId())).toList())
          .values()
          .stream()
          .map(PersonSummary::group)
          .filter(Objects::nonNull)
          .forEach(groups::add);
    }
    groups.retainAll(vocabulary.groups());
    form.putAll("groups", new ArrayList<>(groups));
    boolean known = exchange.counts().stream().allMatch(it -> it.count() != null);
    // before that the list of names only begins to grow: it does not say how many are meant
    boolean settled = exchange.state() == ExchangeState.CONFIRMED || exchange.state().happened();
    long persons = settled ? coming.size() : 0;
    for (ExchangeView.Count count : exchange.counts()) {
      Integer number = count.count();
      persons += number == null ? 0 : number;
    }
    form.put("persons", known && persons > 0 && persons <= 100_000 ? persons : null);
  }

  /** How many days it lasts, where both dates are exact. */
  private static @Nullable Long length(ExchangeDraft draft) {
    PartialDate start = draft.start();
    PartialDate end = draft.end() == null ? start : draft.end();
    if (start == null || end == null || !exact(start) || !exact(end)) {
      return null;
    }
    long days = ChronoUnit.DAYS.between(start.first(), end.last()) + 1;
    return days > AWAY ? null : days;
  }

  private static boolean exact(PartialDate date) {
    return date.first().equals(date.last());
  }
}
