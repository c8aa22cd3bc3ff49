package org.polyphony.platform.results;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.exchanges.ExchangeResults;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.ui.Relations;
import org.springframework.stereotype.Component;

/** Tells the pages of exchanges what came of them. */
@Component
class CameOfExchange implements ExchangeResults, Relations {

  private final Results results;

  CameOfExchange(Results results) {
    this.results = results;
  }

  @Override
  public List<Finding> of(long exchangeId, Actor actor) {
    return results.ofExchanges(List.of(exchangeId)).stream().map(CameOfExchange::finding).toList();
  }

  private static Finding finding(MeasurementView view) {
    var draft = view.draft();
    return new Finding(
        Level.valueOf(draft.level().name()),
        draft.title(),
        draft.finding(),
        Figures.actual(draft),
        "/results/" + view.id(),
        view.validated(),
        view.evidence().size());
  }

  @Override
  public @Nullable String recordPath(ExchangeView exchange, Actor actor) {
    return actor.may(ResultPermissions.RECORD, exchange.scopes())
        ? "/manage/exchanges/" + exchange.id() + "/results/add"
        : null;
  }

  @Override
  public List<Relation> of(String type, String key, Actor actor) {
    return type.equals("exchange")
        ? results.ofExchanges(List.of(Long.valueOf(key))).stream()
            .map(CameOfExchange::relation)
            .toList()
        : List.of();
  }

  private static Relation relation(MeasurementView view) {
    var draft = view.draft();
    return new Relation(
        Relations.Direction.DOWN,
        "results.level." + draft.level().slug(),
        draft.title().in(Reader.language()).text(),
        "/results/" + view.id(),
        Figures.actual(draft));
  }
}
