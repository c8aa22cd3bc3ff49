package org.polyphony.platform.indicators.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Fact;
import org.polyphony.platform.ui.Form;

/**
 * The method sheet of an indicator with its figures.
 *
 * @param path its page
 * @param strategy name of the strategy
 * @param slug the strategy's place in addresses
 * @param title name of the indicator
 * @param method in the organization's own words; may be empty
 * @param level output, outcome or goal
 * @param facts definition, unit, source, breakdown, parameters and limits; empty where nothing
 *     computes it
 * @param total the figure of now; null where nothing computes it
 * @param groups the same, broken down
 * @param withheld whether any figure is held back from the reader
 * @param smallest the smallest number of people that is told in public
 * @param periods what was approved, the latest first
 * @param approving whether the reader may approve and correct
 * @param bindable whether the reader may say what computes it
 * @param form of a new period
 */
public record SheetPage(
    String path,
    LocalizedText strategy,
    String slug,
    LocalizedText title,
    LocalizedText method,
    String level,
    List<Fact> facts,
    @Nullable Line total,
    List<Group> groups,
    boolean withheld,
    int smallest,
    List<Period> periods,
    boolean approving,
    boolean bindable,
    Form form) {

  /**
   * A figure.
   *
   * @param name of the part
   * @param figure in words; null where it is withheld
   * @param path the records behind it, or null
   */
  public record Line(String name, @Nullable String figure, @Nullable String path) {}

  /**
   * A breakdown.
   *
   * @param title by what
   * @param lines its parts
   */
  public record Group(String title, List<Line> lines) {}

  /**
   * An approved period.
   *
   * @param id its number
   * @param when its days
   * @param figure the total in words with every correction; null where it is withheld
   * @param approved by whom and when
   * @param groups the same, broken down
   * @param corrections what was corrected, in sentences
   */
  public record Period(
      long id,
      String when,
      @Nullable String figure,
      String approved,
      List<Group> groups,
      List<Fact> corrections) {}

  /**
   * The records behind a figure.
   *
   * @param path of the sheet
   * @param title name of the indicator
   * @param part which part; empty for all
   * @param records those that the reader may see
   * @param hidden how many there are that the reader may not see; null where that is not told
   */
  public record Records(
      String path,
      LocalizedText title,
      String part,
      List<Fact> records,
      @Nullable Integer hidden) {}

  /**
   * The form that says what computes an indicator.
   *
   * @param path of the sheet
   * @param title name of the indicator
   * @param form what is typed
   * @param computations to choose from
   * @param instruments to choose from
   * @param outcomes to choose from
   * @param stages to choose from
   * @param exchanges to choose from
   */
  public record Binding(
      String path,
      LocalizedText title,
      Form form,
      List<Choice> computations,
      List<Choice> instruments,
      List<Choice> outcomes,
      List<Choice> stages,
      List<Choice> exchanges) {}
}
