package org.polyphony.platform.assessments.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.assessments.GridFilter;
import org.polyphony.platform.assessments.Position;
import org.polyphony.platform.stakeholders.Registry;
import org.polyphony.platform.ui.ListQuery;

/** The filter of the grid, from its address. */
final class GridFilters {

  private GridFilters() {}

  static GridFilter of(ListQuery query) {
    String strategy = query.get("strategy");
    return new GridFilter(
        new Registry.Filter(
            query.get("q"), null, query.get("group"), "", query.get("country"), "", false),
        strategy.equals("-") ? Long.valueOf(0) : number(strategy),
        number(query.get("about")),
        value(query.get("influence")),
        value(query.get("interest")),
        Arrays.stream(Position.values())
            .filter(it -> it.name().equals(query.get("position")))
            .findFirst()
            .orElse(null));
  }

  private static @Nullable Long number(String typed) {
    return typed.matches("[0-9]{1,18}") ? Long.valueOf(typed) : null;
  }

  private static @Nullable Integer value(String typed) {
    return typed.matches("[1-5]") ? Integer.valueOf(typed) : null;
  }
}
