package org.polyphony.platform.results.recommendations;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.List;
import org.polyphony.platform.exchanges.ExchangeActions;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.results.ResultPermissions;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.ui.Relations;
import org.springframework.stereotype.Component;

/** Leads the team from an exchange to what was recommended. */
@Component
class RecommendationRelations implements Relations, ExchangeActions {

  private final Recommendations recommendations;
  private final Exchanges exchanges;

  RecommendationRelations(Recommendations recommendations, Exchanges exchanges) {
    this.recommendations = recommendations;
    this.exchanges = exchanges;
  }

  @Override
  public List<Relation> of(String type, String key, Actor actor) {
    // visitors are shown none; their page shall cost nothing more
    if (!type.equals("exchange") || !actor.signedIn()) {
      return List.of();
    }
    long id = Long.parseLong(key);
    if (!actor.may(ResultPermissions.RECORD, exchanges.byId(id, actor).scopes())) {
      return List.of();
    }
    return recommendations.ofExchange(id, actor).stream()
        .map(it ->
            new Relation(
                Direction.DOWN,
                "recommendations.kind",
                it.draft().title().in(Reader.language()).text(),
                it.path(),
                text("recommendations.state." + it.state().slug())))
        .toList();
  }

  @Override
  public List<Action> of(ExchangeView exchange, boolean work, Actor actor) {
    return work && actor.may(ResultPermissions.RECORD, exchange.scopes())
        ? List.of(
            new Action(
                text("recommendations.action.add"),
                "/manage/exchanges/" + exchange.id() + "/recommendations/add",
                "plus",
                false))
        : List.of();
  }
}
