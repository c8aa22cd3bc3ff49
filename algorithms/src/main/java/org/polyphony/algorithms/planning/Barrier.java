package org.polyphony.algorithms.planning;

import java.util.List;
import org.polyphony.algorithms.matching.Reason;

/**
 * A rule that stands in the way of a subject, or would if the plan were otherwise than assumed.
 *
 * @param rule the exclusion or requirement
 * @param subject the instrument, or an activity that the instrument needs
 * @param mode of delivery
 */
record Barrier(Rule rule, String subject, String mode) {

  static Truth blocks(Rule rule, Facts facts) {
    Truth when = rule.when().test(facts);
    if (rule.effect() instanceof Effect.Requires requires) {
      Truth met = requires.condition().test(facts);
      Truth unmet =
          switch (met) {
            case YES -> Truth.NO;
            case NO -> Truth.YES;
            case UNKNOWN -> Truth.UNKNOWN;
          };
      return when.and(unmet);
    }
    return when;
  }

  Reason reason() {
    return rule.because(subject, List.of(mode));
  }

  Reason assumption() {
    boolean wanted = rule.effect() instanceof Effect.Requires;
    return Said.of(
        wanted ? "planning.assumed.holds" : "planning.assumed.not",
        wanted
            ? "Assumes for {subject} ({mode}) that {condition}: the plan does not say."
            : "Assumes for {subject} ({mode}) that this is not so: {condition}; the plan does not"
                + " say.",
        "subject",
        subject,
        "mode",
        mode,
        "condition",
        rule.condition(),
        "rule",
        rule.id());
  }
}
