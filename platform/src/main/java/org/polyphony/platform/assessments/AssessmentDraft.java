package org.polyphony.platform.assessments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.Snapshot;

/**
 * A judgement of a day.
 *
 * @param stakeholder number of the organisation or person
 * @param strategy toward which strategy, by number; null for in general
 * @param ranking what is judged
 * @param day when it holds; not after today
 * @param reason at most 1,000 characters; may be empty
 */
public record AssessmentDraft(
    long stakeholder, @Nullable Long strategy, Ranking ranking, LocalDate day, String reason) {

  void check(LocalDate today) {
    Checks.scale("influence", ranking.influence());
    Checks.scale("interest", ranking.interest());
    Checks.day(day, today);
    Checks.length("reason", reason);
  }

  /** Without the reason: the audit trail is read by more people than may read the record. */
  Snapshot snapshot() {
    return new Snapshot()
        .with("influence", ranking.influence())
        .with("interest", ranking.interest())
        .with("position", ranking.position())
        .with("strategy", strategy)
        .with("assessed-on", day);
  }
}
