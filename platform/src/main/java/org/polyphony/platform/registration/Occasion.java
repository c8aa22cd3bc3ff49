package org.polyphony.platform.registration;

import org.jspecify.annotations.Nullable;
import org.polyphony.platform.exchanges.ExchangeState;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.PartialDate;
import org.polyphony.platform.shared.Scope;

/**
 * The exchange for which one registers, as this module shows it.
 *
 * @param id its number
 * @param version how often it was changed
 * @param title its name
 * @param start when it begins, or null
 * @param end when it ends, or null
 * @param place where; may be empty
 * @param zone whose clock counts there, or empty
 * @param state how far it has come
 * @param strategyId the strategy it belongs to, or null
 */
public record Occasion(
    long id,
    int version,
    LocalizedText title,
    @Nullable PartialDate start,
    @Nullable PartialDate end,
    LocalizedText place,
    String zone,
    ExchangeState state,
    @Nullable Long strategyId) {

  static Occasion of(ExchangeView exchange) {
    var draft = exchange.draft();
    return new Occasion(
        exchange.id(),
        exchange.version(),
        draft.title(),
        draft.start(),
        draft.end(),
        draft.place(),
        draft.zone(),
        exchange.state(),
        draft.strategyId());
  }

  /** Where a role that reaches it may hold. */
  public Scope[] scopes() {
    var own = new Scope("exchange", id);
    return strategyId == null
        ? new Scope[] {own}
        : new Scope[] {own, new Scope("strategy", strategyId)};
  }

  /** Whether seats are still given: it is neither called off nor over. */
  public boolean ahead() {
    return state.coming() || state == ExchangeState.IDEA || state == ExchangeState.UNDER_WAY;
  }
}
