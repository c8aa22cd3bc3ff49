package org.polyphony.platform.assessments;

import org.jspecify.annotations.Nullable;
import org.polyphony.platform.stakeholders.Registry;

/**
 * Whom the grid shows; null and empty mean no condition.
 *
 * @param who text, type, group and country of the stakeholders
 * @param strategy only assessments toward this strategy; 0 for those in general
 * @param about one stakeholder only
 * @param influence only those who stand there now
 * @param interest only those who stand there now
 * @param position only those who stand so now
 */
public record GridFilter(
    Registry.Filter who,
    @Nullable Long strategy,
    @Nullable Long about,
    @Nullable Integer influence,
    @Nullable Integer interest,
    @Nullable Position position) {

  /** Everybody who was ever assessed. */
  public static final GridFilter NONE =
      new GridFilter(Registry.Filter.NONE, null, null, null, null, null);

  /** The way of one stakeholder. */
  public static GridFilter about(long stakeholder) {
    return new GridFilter(Registry.Filter.NONE, null, stakeholder, null, null, null);
  }
}
