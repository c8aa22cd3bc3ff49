package org.polyphony.platform.coverage.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.coverage.CoverageFilter;
import org.polyphony.platform.ui.ListQuery;

/** The filter of the coverage, from its address. */
final class Filters {

  private static final Set<Integer> MONTHS = Set.of(12, 24, 36);

  private Filters() {}

  static CoverageFilter of(ListQuery query) {
    int months = query.number("months", 0);
    String strategy = query.get("strategy");
    return new CoverageFilter(
        query.get("by").equals("electoral"),
        strategy.matches("[0-9]{1,18}") ? Long.valueOf(strategy) : null,
        query.get("goal"),
        query.get("area"),
        MONTHS.contains(months) ? months : 0,
        !query.get("samples").isEmpty());
  }

  /** Only the engaged, or only the others; null for both. */
  static @Nullable Boolean engaged(ListQuery query) {
    return switch (query.get("state")) {
      case "engaged" -> Boolean.TRUE;
      case "silent" -> Boolean.FALSE;
      default -> null;
    };
  }
}
