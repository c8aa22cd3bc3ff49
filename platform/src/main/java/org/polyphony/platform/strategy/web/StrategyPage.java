package org.polyphony.platform.strategy.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.strategy.FrameworkView;
import org.polyphony.platform.strategy.IndicatorFigures;
import org.polyphony.platform.strategy.StrategyView;
import org.polyphony.platform.ui.Fact;
import org.polyphony.platform.ui.Relations.Relation;

/**
 * Everything that strategy/strategy.jte shows.
 *
 * @param strategy the strategy
 * @param facts document, date, Sustainable Development Goals
 * @param anchors why outreach exists
 * @param framework the monitoring framework, or null
 * @param goals goals with their areas
 * @param challenges what it works on
 * @param results the results it expects
 * @param objectives what is to change
 * @param indicators how change is measured
 * @param up the mandates that it answers
 * @param down what came of it
 * @param editable whether the reader may change it
 */
public record StrategyPage(
    StrategyView strategy,
    List<Fact> facts,
    List<LocalizedText> anchors,
    @Nullable FrameworkView framework,
    List<Goal> goals,
    List<Linked> challenges,
    List<LocalizedText> results,
    List<Objective> objectives,
    List<Measure> indicators,
    List<Relation> up,
    List<Relation> down,
    boolean editable) {

  /**
   * A goal with its policy areas.
   *
   * @param number its number
   * @param title its name
   * @param areas its areas
   */
  public record Goal(String number, LocalizedText title, List<LocalizedText> areas) {}

  /**
   * A challenge and what it stands in the way of.
   *
   * @param title its name
   * @param goals the goals' short names
   * @param proposed whether the link is a proposal
   */
  public record Linked(LocalizedText title, List<String> goals, boolean proposed) {}

  /**
   * A change objective.
   *
   * @param id its number
   * @param title the objective
   * @param challenge the challenge it answers; empty for a gap
   * @param results the expected results it belongs to
   * @param proposed whether it is a proposal
   */
  public record Objective(
      long id, LocalizedText title, String challenge, List<String> results, boolean proposed) {}

  /**
   * An indicator with its figures.
   *
   * @param indicator the indicator
   * @param computed figures that the records give; empty where people enter them
   */
  public record Measure(StrategyView.Indicator indicator, List<IndicatorFigures.Figure> computed) {}
}
