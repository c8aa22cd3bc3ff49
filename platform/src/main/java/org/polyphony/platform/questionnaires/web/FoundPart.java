package org.polyphony.platform.questionnaires.web;

import java.util.List;

/**
 * What a questionnaire found, in words and figures of the reader's language.
 *
 * @param paired whether it asks before and after
 * @param before sheets from before
 * @param after sheets from after
 * @param pairs people with both
 * @param participants all who took part
 * @param share pairs of participants
 * @param lines by outcome, each followed by its questions where they may be told
 */
public record FoundPart(
    boolean paired,
    String before,
    String after,
    String pairs,
    String participants,
    String share,
    List<Line> lines) {

  /**
   * One line.
   *
   * @param name the outcome, or the question
   * @param outcome key of the outcome
   * @param whole whether it is the line of an outcome
   * @param people how many it rests on
   * @param before mean before; empty where there is none
   * @param after mean after
   * @param gain mean gain with its sign
   * @param interval its 95 % confidence interval
   * @param bounds between which values the gain of all lies
   */
  public record Line(
      String name,
      String outcome,
      boolean whole,
      String people,
      String before,
      String after,
      String gain,
      String interval,
      String bounds) {}

  /** Whether anything was found. */
  public boolean any() {
    return lines.stream().anyMatch(it -> !it.after().isEmpty());
  }
}
