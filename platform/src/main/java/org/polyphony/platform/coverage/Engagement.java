package org.polyphony.platform.coverage;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.polyphony.platform.exchanges.ExchangeDraft;
import org.polyphony.platform.exchanges.ExchangeFilter;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.stakeholders.Population;
import org.springframework.stereotype.Component;

/** Who is engaged: those who were at exchanges, and for whom they were there. */
@Component
class Engagement {

  private static final int FETCHED = 200;

  private final Exchanges exchanges;
  private final Clock clock;

  Engagement(Exchanges exchanges, Clock clock) {
    this.exchanges = exchanges;
    this.clock = clock;
  }

  Population.Engaged of(Actor actor, CoverageFilter filter) {
    var ids = new ArrayList<Long>();
    int page = 1;
    List<ExchangeView> rows;
    do {
      var request = new PageRequest(page++, FETCHED, "", false);
      rows = exchanges.list(ExchangeFilter.all(), request, actor).rows();
      rows.stream().filter(it -> asked(it, filter)).map(ExchangeView::id).forEach(ids::add);
    } while (rows.size() == FETCHED);
    return new Population.Engaged(there(ids, actor), !filter.layered(), filter.strategy());
  }

  private Set<Long> there(List<Long> ids, Actor actor) {
    var there = new HashSet<Long>();
    for (var all : exchanges.participations(ids, actor).values()) {
      for (var it : all) {
        if (it.state().attended()) {
          there.add(it.personId());
          if (it.organisationId() != null) {
            there.add(it.organisationId());
          }
        }
      }
    }
    return there;
  }

  private boolean asked(ExchangeView it, CoverageFilter filter) {
    ExchangeDraft draft = it.draft();
    return (filter.samples() || !draft.sample())
        && (filter.strategy() == null || filter.strategy().equals(draft.strategyId()))
        && (filter.goal().isEmpty() || draft.goals().contains(filter.goal()))
        && (filter.area().isEmpty() || draft.areas().contains(filter.area()))
        && recent(draft, filter.months());
  }

  /** An exchange whose date is not recorded is not known to be recent. */
  private boolean recent(ExchangeDraft draft, int months) {
    if (months == 0) {
      return true;
    }
    var since = LocalDate.now(clock.withZone(ZoneOffset.UTC)).minusMonths(months);
    var last = draft.end() != null ? draft.end() : draft.start();
    return last != null && !last.last().isBefore(since);
  }
}
