package org.polyphony.platform.strategy;

import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.LocalizedText;

/**
 * An indicator and its method.
 *
 * @param title its name
 * @param method how it is counted and where the figures come from
 * @param unit what is counted
 * @param level output, outcome or goal: the three are never added up
 * @param about key of the goal, area or expected result it belongs to, or null for the strategy
 * @param computation name of the computation that fills it, empty where people enter the figures
 * @param disaggregation by what it is broken down, such as {@code group}; may be empty
 */
public record IndicatorDraft(
    LocalizedText title,
    LocalizedText method,
    LocalizedText unit,
    Level level,
    @Nullable String about,
    String computation,
    String disaggregation) {

  /** What kind of change an indicator speaks of. */
  public enum Level {
    OUTPUT,
    OUTCOME,
    GOAL
  }
}
