package org.polyphony.platform.results.recommendations;

import static org.polyphony.platform.i18n.Texts.text;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.polyphony.platform.exchanges.ExchangePermissions;
import org.polyphony.platform.results.ResultPermissions;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.ui.DeskSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The recommendations that somebody sees to and that are due, on the desk. */
@Component
@Order(25)
class RecommendationDesk implements DeskSource {

  private final RecommendationStore store;
  private final Clock clock;

  RecommendationDesk(RecommendationStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Override
  public List<Item> items(Actor actor) {
    Long account = actor.accountId();
    if (account == null || !actor.may(ResultPermissions.RECORD)) {
      return List.of();
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    long due =
        store.count(RecommendationFilter.due(account, today), actor.may(ExchangePermissions.EDIT));
    return due == 0
        ? List.of()
        : List.of(
            new Item(
                text("recommendations.desk", "count", due),
                "/manage/recommendations?mine=yes&due=yes"));
  }
}
