package org.polyphony.platform.engagement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.stakeholders.Mention;

/**
 * How the relationship with a stakeholder stands.
 *
 * @param stakeholder with whom
 * @param signs what it is computed from
 * @param judged what somebody says against it, or null
 */
public record Health(Mention stakeholder, Signs signs, @Nullable Judged judged) {

  /**
   * What somebody says.
   *
   * @param state how it stands
   * @param reason why, 1 to 1,000 characters
   * @param who who says so
   * @param day since when
   */
  public record Judged(HealthState state, String reason, String who, LocalDate day) {}

  /** What counts: what somebody said, else what is computed. */
  public HealthState state() {
    return judged == null ? signs.state() : judged.state();
  }
}
