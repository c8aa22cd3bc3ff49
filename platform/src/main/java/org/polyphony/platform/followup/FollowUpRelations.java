package org.polyphony.platform.followup;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.List;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.ui.Relations;
import org.springframework.stereotype.Component;

/** Leads staff from an exchange that was held to its follow-up. */
@Component
class FollowUpRelations implements Relations {

  private final PlanStore plans;
  private final Exchanges exchanges;

  FollowUpRelations(PlanStore plans, Exchanges exchanges) {
    this.plans = plans;
    this.exchanges = exchanges;
  }

  @Override
  public List<Relation> of(String type, String key, Actor actor) {
    if (!type.equals("exchange")) {
      return List.of();
    }
    ExchangeView exchange = exchanges.byId(Long.parseLong(key), actor);
    if (!exchange.state().happened() || !actor.may(Permissions.READ, exchange.scopes())) {
      return List.of();
    }
    String state =
        plans
            .ofExchange(exchange.id(), false)
            .map(it -> it.paused() ? "paused" : "running")
            .orElse("none");
    return List.of(
        new Relation(
            Direction.DOWN,
            "followup.kind",
            text("followup.title"),
            "/manage/exchanges/" + exchange.id() + "/follow-up",
            text("followup.state." + state)));
  }
}
