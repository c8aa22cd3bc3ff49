package org.polyphony.platform.assessments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.stakeholders.Registry;
import org.polyphony.platform.stakeholders.Visibility;

/** Puts a filter of the grid into SQL; what people typed only ever goes in as parameters. */
final class GridQuery {

  private final StringBuilder kept = new StringBuilder(" and a.removed_at is null");
  private final String who;
  private final List<String> now = new ArrayList<>();
  private final Map<String, Object> parameters;

  GridQuery(GridFilter filter, Registry.Condition who) {
    this.who = who.sql();
    parameters = new HashMap<>(who.parameters());
    if (filter.strategy() != null) {
      kept.append(filter.strategy() == 0 ? " and a.strategy_id is null" : strategy(filter));
    }
    if (filter.about() != null) {
      kept.append(" and a.stakeholder_id = :about");
      parameters.put("about", filter.about());
    }
    stands("influence", filter.influence());
    stands("interest", filter.interest());
    stands("position", filter.position() == null ? null : filter.position().name());
  }

  /** The newest assessment of everybody, as a named table. */
  String newest() {
    return "with newest as (select distinct on (a.stakeholder_id) a.* from assessments_assessment a"
        + " where "
        + who
        + kept
        + " order by a.stakeholder_id, a.assessed_on desc, a.id desc)";
  }

  /** What must hold of the newest. */
  String now() {
    return now.isEmpty() ? "" : " where " + String.join(" and ", now);
  }

  /** What must hold of every assessment that counts. */
  String kept() {
    return kept.toString();
  }

  Map<String, Object> parameters() {
    return parameters;
  }

  /** A total order, so that pages never overlap. */
  static String order(PageRequest page) {
    String name = Visibility.sortKey("n.stakeholder_id");
    String up = page.descending() ? " desc" : "";
    String first =
        switch (page.sort()) {
          case "name" -> name + up;
          case "influence" -> "n.influence" + up + ", " + name;
          case "interest" -> "n.interest" + up + ", " + name;
          case "day" -> "n.assessed_on" + up + ", " + name;
          default -> "n.influence desc, n.interest desc, " + name;
        };
    return " order by " + first + ", n.stakeholder_id";
  }

  private String strategy(GridFilter filter) {
    parameters.put("strategy", filter.strategy());
    return " and a.strategy_id = :strategy";
  }

  private void stands(String column, @org.jspecify.annotations.Nullable Object value) {
    if (value != null) {
      now.add("n." + column + " = :now" + column);
      parameters.put("now" + column, value);
    }
  }
}
