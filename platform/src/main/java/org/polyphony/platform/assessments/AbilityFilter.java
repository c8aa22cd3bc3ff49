package org.polyphony.platform.assessments;

import org.jspecify.annotations.Nullable;
import org.polyphony.platform.stakeholders.Registry;

/**
 * Which needs and offers a list shows; null and empty mean no condition.
 *
 * @param who text, group and country of the stakeholders
 * @param side needs or offers only
 * @param area key of a policy area
 * @param domain key of a cultural domain
 * @param language ISO 639-1
 * @param about one stakeholder only
 */
public record AbilityFilter(
    Registry.Filter who,
    @Nullable Side side,
    String area,
    String domain,
    String language,
    @Nullable Long about) {

  /** All of one stakeholder. */
  public static AbilityFilter about(long stakeholder) {
    return new AbilityFilter(Registry.Filter.NONE, null, "", "", "", stakeholder);
  }
}
