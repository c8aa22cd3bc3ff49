package org.polyphony.platform.indicators;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.strategy.StrategyView;

/**
 * An indicator with how it is computed, what it says now, and what was approved.
 *
 * @param strategy the strategy
 * @param indicator the indicator
 * @param binding what computes it; null where people enter the figures, or another part of the
 *     product counts
 * @param now what the records give now, or null
 * @param disclosure which of it the reader may be told
 * @param periods what was approved, the latest first
 */
public record Sheet(
    StrategyView strategy,
    StrategyView.Indicator indicator,
    @Nullable Binding binding,
    @Nullable Computed now,
    Disclosure disclosure,
    List<Period> periods) {

  /**
   * An approved period.
   *
   * @param id its number
   * @param from its first day
   * @param until its last day
   * @param approved the figures as they were approved
   * @param valid the figures with every correction since
   * @param disclosure which of the valid ones the reader may be told
   * @param approvedBy who approved them
   * @param approvedAt when
   * @param corrections the oldest first
   */
  public record Period(
      long id,
      LocalDate from,
      LocalDate until,
      Computed approved,
      Computed valid,
      Disclosure disclosure,
      String approvedBy,
      Instant approvedAt,
      List<Correction> corrections) {}

  /**
   * A correction of one figure.
   *
   * @param part the part; null for the total
   * @param from the figure before; null where there was none
   * @param to the figure since
   * @param whole out of how many since, or null
   * @param reason why
   * @param by who
   * @param at when
   */
  public record Correction(
      Computed.@Nullable Part part,
      @Nullable Long from,
      long to,
      @Nullable Long whole,
      String reason,
      String by,
      Instant at) {}
}
