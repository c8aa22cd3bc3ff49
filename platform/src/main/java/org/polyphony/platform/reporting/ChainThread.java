package org.polyphony.platform.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.results.MeasurementView;
import org.polyphony.platform.results.changes.ChangeView;
import org.polyphony.platform.strategy.StrategyView;

/**
 * One thread of the chain: from a goal through an exchange to its evidence. What is null or empty
 * is a gap.
 *
 * @param goal key of the goal; null where the exchange names none
 * @param challenge key of the challenge, or null
 * @param objective the change objective, or null
 * @param result key of the expected result, or null
 * @param exchange the exchange; null where an objective has none yet
 * @param measurements what was measured of it
 * @param changes laws, policies and agreements that came of it
 */
public record ChainThread(
    @Nullable String goal,
    @Nullable String challenge,
    StrategyView.@Nullable Objective objective,
    @Nullable String result,
    @Nullable ExchangeView exchange,
    List<MeasurementView> measurements,
    List<ChangeView> changes) {

  /** Whether every link of the thread is there, down to evidence. */
  public boolean complete() {
    return goal != null
        && challenge != null
        && objective != null
        && result != null
        && exchange != null
        && proven();
  }

  /** Whether the exchange has taken place, so that a measure may be expected. */
  public boolean due() {
    return exchange != null && exchange.state().happened();
  }

  /** Whether anything measured or changed rests on evidence. */
  public boolean proven() {
    return measurements.stream().anyMatch(it -> !it.evidence().isEmpty())
        || changes.stream().anyMatch(it -> !it.documents().isEmpty());
  }
}
