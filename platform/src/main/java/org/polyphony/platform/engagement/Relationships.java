package org.polyphony.platform.engagement;

import org.polyphony.platform.shared.Actor;

/**
 * How relationships stand, computed from notes, points and commitments that the actor may see.
 * Reading needs {@code engagement.read}, judging {@code engagement.edit}; a stakeholder whom the
 * actor may not see is {@link org.polyphony.platform.shared.NotFound not found}.
 */
public interface Relationships {

  /** How one stands. */
  Health of(Actor actor, long stakeholder);

  /**
   * Says how it stands, against what is computed.
   *
   * @param state not {@link HealthState#UNKNOWN}
   * @param reason why, at most 1,000 characters
   * @throws org.polyphony.platform.shared.Refused without a reason
   */
  void judge(Actor actor, long stakeholder, HealthState state, String reason);

  /** Goes back to what is computed. */
  void compute(Actor actor, long stakeholder);
}
