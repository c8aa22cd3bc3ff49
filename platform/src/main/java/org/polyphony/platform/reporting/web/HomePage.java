package org.polyphony.platform.reporting.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.ui.charts.Heard;
import org.polyphony.platform.ui.charts.Voice;

/**
 * Everything that reporting/home.jte shows.
 *
 * @param strategy the strategy on show, or null where none is there yet
 * @param score who was heard, step by step
 * @param goals the strategy's goals
 * @param challenges the challenges it works on
 * @param results the results it expects
 * @param sdgs the numbers of the Sustainable Development Goals
 * @param next the first of the exchanges that are to come
 * @param coming how many are to come
 * @param figures a few figures, each with the records behind it
 */
public record HomePage(
    @Nullable Strategy strategy,
    List<Step> score,
    List<String> goals,
    List<String> challenges,
    List<String> results,
    List<String> sdgs,
    List<Step> next,
    int coming,
    List<Figure> figures) {

  /** All exchanges that are to come. */
  public static final String COMING = "/exchanges?state=coming&samples=no";

  /**
   * The strategy on show.
   *
   * @param path its page
   * @param title its name
   * @param purpose what it is for
   */
  public record Strategy(String path, LocalizedText title, LocalizedText purpose) {}

  /**
   * An exchange in the score or the list of what comes next.
   *
   * @param when its date in words
   * @param title its name
   * @param summary what it is
   * @param path its page
   * @param instrument key of its main instrument, or null
   * @param state key of its state
   * @param heard what is known of each group
   */
  public record Step(
      String when,
      String title,
      String summary,
      String path,
      @Nullable String instrument,
      String state,
      Map<Voice, Heard> heard) {}

  /**
   * One figure.
   *
   * @param value the figure as shown
   * @param label what is counted
   * @param path the records behind it
   */
  public record Figure(String value, String label, String path) {}
}
