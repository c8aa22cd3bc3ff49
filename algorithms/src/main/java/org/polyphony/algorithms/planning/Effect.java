package org.polyphony.algorithms.planning;

import java.util.List;
import java.util.Map;

/** What a rule does where its condition holds. */
sealed interface Effect {

  /** What an instrument or activity does for each outcome, or which outcomes a challenge asks. */
  record Weights(Map<String, Strength> strengths) implements Effect {}

  /** Points for or against, on the scale of the score (0 to 100). */
  record Fits(int points) implements Effect {}

  /** Rules the subject out. */
  record Excludes() implements Effect {}

  /** Rules the subject out unless the condition holds. */
  record Requires(Condition condition) implements Effect {}

  /** Activities that must be in the programme, instruments that must come earlier. */
  record Needs(List<String> codes) implements Effect {}

  /** The subject may come right before another instrument. */
  record Precedes(String next, int points) implements Effect {}

  /** Activities that the instrument's programme may use. */
  record Uses(List<String> activities) implements Effect {}

  /** Where in a programme an activity stands. */
  record Stands(Phase phase) implements Effect {}

  /** Modes of delivery that the instrument knows. */
  record Modes(List<String> modes) implements Effect {}

  /** How many usually take part; used where the plan does not say. */
  record Size(Range persons) implements Effect {}

  /** Prices in the table's currency; all that apply are added. */
  record Cost(Map<CostUnit, Range> prices) implements Effect {}

  /**
   * Days; all that apply are added.
   *
   * @param lead of preparation
   * @param length of the instrument itself
   * @param open whether it runs on, so that as a follow-up only its start counts
   */
  record Time(Range lead, Range length, boolean open) implements Effect {}

  /** A setting of the whole table. */
  record Setting(String value) implements Effect {}
}
