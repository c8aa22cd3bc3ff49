package org.polyphony.algorithms.planning;

import java.util.List;
import org.polyphony.algorithms.matching.Reason;

/**
 * The least change of one part of the plan that gives another answer, everything else the same.
 *
 * @param dimension what changes
 * @param kind what comes of it
 * @param from the value now, as a number or a word of the plan
 * @param to the value then
 * @param instrument that becomes possible or comes first
 * @param sequence of the first proposal then; empty when it only becomes possible
 * @param reason the same as data and as a sentence
 * @param plan the changed plan; recommending on it gives what is said
 */
public record Change(
    Dimension dimension,
    Kind kind,
    Object from,
    Object to,
    String instrument,
    List<String> sequence,
    Reason reason,
    Plan plan) {

  /** What comes of a change. */
  public enum Kind {
    /** An instrument that was ruled out entirely is so no longer. */
    POSSIBLE,
    /** The first proposal is another one. */
    FIRST
  }
}
