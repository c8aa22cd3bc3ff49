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
  private final ActionStore actions;
  private final Exchanges exchanges;

  FollowUpRelations(PlanStore plans, ActionStore actions, Exchanges exchanges) {
    this.plans = plans;
    this.actions = actions;
    this.exchanges = exchanges;
  }

  @Override
  public List<Relation> of(String type, String key, Actor actor) {
    // visitors are told by the results themselves; their page shall cost nothing more
    if (!type.equals("exchange") || !actor.signedIn()) {
      return List.of();
    }
    ExchangeView exchange = exchanges.byId(Long.parseLong(key), actor);
    if (!actor.may(Permissions.READ, exchange.scopes())) {
      return List.of();
    }
    String path = "/manage/exchanges/" + exchange.id();
    var plan =
        new Relation(
            Direction.DOWN,
            "followup.action.kind",
            text("followup.action.plan"),
            path + "/action-plan",
            text(
                "followup.action.count", "count", actions.ofExchange(exchange.id(), actor).size()));
    if (!exchange.state().happened()) {
      return List.of(plan);
    }
    String state =
        plans
            .ofExchange(exchange.id(), false)
            .map(it -> it.paused() ? "paused" : "running")
            .orElse("none");
    return List.of(
        plan,
        new Relation(
            Direction.DOWN,
            "followup.kind",
            text("followup.title"),
            path + "/follow-up",
            text("followup.state." + state)));
  }
}
