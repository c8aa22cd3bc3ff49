package org.polyphony.platform.reporting;

import java.util.List;
import org.polyphony.platform.strategy.MandateView;
import org.polyphony.platform.strategy.StrategyView;

/**
 * The results chain of one strategy: mandate, goal, challenge, change objective, outcome, exchange,
 * participation, measure, evidence. Sample records never enter it.
 *
 * @param strategy the strategy
 * @param mandates what it answers, oldest first
 * @param threads its threads, in the order of goals and dates
 */
public record Chain(StrategyView strategy, List<MandateView> mandates, List<ChainThread> threads) {

  /** How many threads run through to evidence. */
  public long complete() {
    return threads.stream().filter(ChainThread::complete).count();
  }

  /** The threads that hold an exchange. */
  public List<ChainThread> held() {
    return threads.stream().filter(it -> it.exchange() != null).toList();
  }
}
