package org.polyphony.platform.reporting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.polyphony.platform.exchanges.ExchangeView;

/** Counts exchanges by kind. */
final class Tallies {

  private Tallies() {}

  /**
   * Exchanges by kind, in a given order, unknown kinds after it, those that state none last.
   *
   * @param kinds the kinds of an exchange; it is counted in each of them once
   * @param order the kinds in their order
   * @param zeros whether kinds that do not occur are wanted too
   */
  static List<StrategyReport.Tally> of(
      List<ExchangeView> exchanges,
      Function<ExchangeView, Collection<String>> kinds,
      List<String> order,
      boolean zeros) {
    var counts = new LinkedHashMap<String, StrategyReport.Tally>();
    order.forEach(it -> counts.put(it, new StrategyReport.Tally(it, 0, 0)));
    var none = new StrategyReport.Tally(StrategyReport.NOT_STATED, 0, 0);
    for (ExchangeView exchange : exchanges) {
      var found = kinds.apply(exchange).stream().distinct().toList();
      boolean held = exchange.state().happened();
      for (String kind : found) {
        counts.put(
            kind, more(counts.getOrDefault(kind, new StrategyReport.Tally(kind, 0, 0)), held));
      }
      if (found.isEmpty()) {
        none = more(none, held);
      }
    }
    var tallies = new ArrayList<>(counts.values());
    tallies.removeIf(it -> !zeros && it.all() == 0);
    if (none.all() > 0) {
      tallies.add(none);
    }
    return List.copyOf(tallies);
  }

  private static StrategyReport.Tally more(StrategyReport.Tally tally, boolean held) {
    return new StrategyReport.Tally(
        tally.key(), tally.held() + (held ? 1 : 0), tally.coming() + (held ? 0 : 1));
  }
}
