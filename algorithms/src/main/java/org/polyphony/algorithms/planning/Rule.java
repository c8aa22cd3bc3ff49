package org.polyphony.algorithms.planning;

import java.util.List;
import org.polyphony.algorithms.matching.Reason;

/**
 * A row, read.
 *
 * @param place to blame
 * @param id unique name
 * @param subjects what it is about
 * @param when it applies
 * @param effect what it does
 * @param reason key of the reason
 * @param note the reason as a sentence
 */
record Rule(
    Place place,
    String id,
    List<String> subjects,
    Condition when,
    Effect effect,
    String reason,
    String note) {

  /** The condition that the reason quotes: of a requirement what is required. */
  String condition() {
    return effect instanceof Effect.Requires requires
        ? requires.condition().toString()
        : when.toString();
  }

  /** The rule's reason for one subject in some modes of delivery. */
  Reason because(String subject, List<String> modes) {
    return Reason.of(
        reason, note, "subject", subject, "modes", modes, "rule", id, "condition", condition());
  }
}
