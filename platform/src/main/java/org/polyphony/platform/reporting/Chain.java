package org.polyphony.platform.reporting;

import java.util.List;
import java.util.function.Predicate;
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

  /** How far each step of the chain is filled, in the order of the chain. */
  public List<Fill> fills() {
    return List.of(
        fill("goal", it -> it.goal() != null, false),
        fill("challenge", it -> it.challenge() != null, false),
        fill("objective", it -> it.objective() != null, false),
        fill("outcome", it -> it.result() != null, false),
        fill("exchange", it -> it.exchange() != null, false),
        fill("measure", it -> !it.measurements().isEmpty() || !it.changes().isEmpty(), true),
        fill("evidence", ChainThread::proven, true));
  }

  private Fill fill(String step, Predicate<ChainThread> there, boolean later) {
    long filled = threads.stream().filter(there).count();
    long gaps = threads.stream().filter(it -> !there.test(it) && (!later || it.due())).count();
    return new Fill(step, filled, threads.size() - filled - gaps, gaps);
  }

  /**
   * How far one step is filled; the three add up to the number of threads.
   *
   * @param step goal, challenge, objective, outcome, exchange, measure or evidence
   * @param filled in how many threads it is there
   * @param notDue in how many it cannot be there yet
   * @param gaps in how many it is missing
   */
  public record Fill(String step, long filled, long notDue, long gaps) {}
}
