package org.polyphony.platform.coverage;

import org.jspecify.annotations.Nullable;

/**
 * Of what the coverage is shown.
 *
 * @param electoral rows are electoral groups of UNESCO instead of M49 regions
 * @param strategy exchanges and roles of this strategy only; null for all
 * @param goal exchanges for this goal only; empty for all
 * @param area exchanges in this policy area only; empty for all
 * @param months exchanges of the last so many months only; 0 for all
 * @param samples whether invented records count too
 */
public record CoverageFilter(
    boolean electoral,
    @Nullable Long strategy,
    String goal,
    String area,
    int months,
    boolean samples) {

  /** Everything. */
  public static final CoverageFilter ALL = new CoverageFilter(false, null, "", "", 0, false);

  /** Whether it asks about one goal or area: a role toward a whole strategy says nothing of it. */
  boolean layered() {
    return !goal.isEmpty() || !area.isEmpty();
  }
}
