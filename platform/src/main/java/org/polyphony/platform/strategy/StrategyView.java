package org.polyphony.platform.strategy;

import java.util.List;

/**
 * A strategy as others see it.
 *
 * @param id its number
 * @param draft what is said of it
 * @param challenges what it works on
 * @param objectives what is to change
 * @param indicators how change is measured
 * @param agreements partnerships and memoranda
 */
public record StrategyView(
    long id,
    StrategyDraft draft,
    List<ChallengeDraft> challenges,
    List<Objective> objectives,
    List<Indicator> indicators,
    List<Agreement> agreements) {

  /**
   * A change objective.
   *
   * @param id its number
   * @param draft what is said of it
   */
  public record Objective(long id, ObjectiveDraft draft) {}

  /**
   * An indicator with its figures.
   *
   * @param id its number
   * @param draft what is said of it
   * @param values its figures, by period
   */
  public record Indicator(long id, IndicatorDraft draft, List<IndicatorValue> values) {}

  /**
   * An agreement.
   *
   * @param id its number
   * @param draft what is said of it
   */
  public record Agreement(long id, AgreementDraft draft) {}

  /** The objective with a number, if it belongs to this strategy. */
  public java.util.Optional<Objective> objective(long objectiveId) {
    return objectives.stream().filter(it -> it.id() == objectiveId).findFirst();
  }
}
