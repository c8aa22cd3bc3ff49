package org.polyphony.platform.strategy.web;

import java.util.List;
import org.polyphony.platform.shared.LocalizedText;

/**
 * Everything that strategy/strategies.jte shows.
 *
 * @param strategies the strategies
 * @param manage whether this is the list of the back office
 */
public record StrategyListPage(List<Row> strategies, boolean manage) {

  /**
   * One strategy.
   *
   * @param path its page
   * @param title its name
   * @param purpose what it is for
   * @param date when it was presented, in words
   * @param sample whether it is a sample
   */
  public record Row(
      String path, LocalizedText title, LocalizedText purpose, String date, boolean sample) {}
}
