package org.polyphony.platform.engagement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.Texts;

/**
 * What a relationship is judged by. The limits are our own judgement: half a year without a word is
 * worth a look, a year is a relationship at risk; a promise that is late weighs more than silence.
 *
 * @param today the day on which it is judged
 * @param lastContact the day of the latest meeting, call, mail, event or other contact; null for
 *     none recorded
 * @param overdue open commitments whose date is over, not negative
 * @param open open points of notes, not negative
 */
public record Signs(LocalDate today, @Nullable LocalDate lastContact, long overdue, long open) {

  static final int WATCH_DAYS = 180;
  static final int POOR_DAYS = 365;
  static final int POOR_OVERDUE = 3;

  /** The state that follows. */
  public HealthState state() {
    if (lastContact == null && overdue == 0 && open == 0) {
      return HealthState.UNKNOWN;
    }
    boolean silent = lastContact != null && days() > WATCH_DAYS;
    if (overdue >= POOR_OVERDUE || (overdue > 0 && silent) || (silent && days() > POOR_DAYS)) {
      return HealthState.POOR;
    }
    return overdue > 0 || silent ? HealthState.WATCH : HealthState.GOOD;
  }

  /** The days since the last contact; 0 where none is recorded. */
  public long days() {
    return lastContact == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(lastContact, today));
  }

  /** Why, in a sentence in the reader's language. */
  public String reason() {
    return Texts.text(
        "engagement.health.reason",
        "contact",
        lastContact == null ? "none" : "some",
        "days",
        days(),
        "overdue",
        overdue,
        "open",
        open);
  }
}
