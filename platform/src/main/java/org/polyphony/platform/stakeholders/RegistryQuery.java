package org.polyphony.platform.stakeholders;

import java.util.HashMap;
import java.util.Map;
import org.polyphony.platform.fields.Fields;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.PageRequest;

/** Puts a filter into SQL; what people typed only ever goes in as parameters. */
final class RegistryQuery {

  /** A role held now, whatever the precision of its dates. */
  static final String HELD =
      "(r.since is null or r.since <= :today)"
          + " and (r.until is null or r.until >= substr(:today, 1, length(r.until)))";

  private final StringBuilder where = new StringBuilder("where ").append(Visibility.SQL);
  private final Map<String, Object> parameters = new HashMap<>();

  RegistryQuery(Actor actor, Registry.Filter filter, Fields fields, String today) {
    parameters.put("account", Visibility.account(actor));
    parameters.put("today", today);
    and(filter.removed() ? "s.removed_at is not null" : "s.removed_at is null");
    if (filter.type() != null) {
      and("s.type = '" + (filter.type() == Registry.Type.ORGANISATION ? "O" : "P") + "'");
    }
    equal("s.group_key", "groupKey", filter.group());
    equal("s.kind_key", "kindKey", filter.kind());
    equal("s.country_code", "country", filter.country());
    role(filter.role());
    text(filter.text());
    var own = new OwnQuery(parameters);
    filter
        .own()
        .forEach((key, wanted) ->
            and(fields.find(actor, key).map(it -> own.fits(it, wanted)).orElse("false")));
  }

  String where() {
    return where.toString();
  }

  Map<String, Object> parameters() {
    return parameters;
  }

  /** The order; the number makes it a total one, so that pages never overlap. */
  String order(PageRequest page) {
    String direction = page.descending() ? " desc" : "";
    String name = "s." + SortKeys.column(Reader.language());
    return switch (page.sort()) {
      case "group" -> " order by s.group_key" + direction + " nulls last, " + name + ", s.id";
      case "country" -> " order by s.country_code" + direction + " nulls last, " + name + ", s.id";
      case "changed" -> " order by s.changed_at" + (page.descending() ? "" : " desc") + ", s.id";
      default -> " order by " + name + direction + ", s.id" + direction;
    };
  }

  /** The highest role held now, as a column. */
  static String currentRole() {
    return "(select r.role_key from stakeholders_role r"
        + " left join stakeholders_term t on t.catalogue = 'ROLE' and t.key = r.role_key"
        + " where r.stakeholder_id = s.id and "
        + HELD
        + " order by t.position desc limit 1)";
  }

  /** Where a person works now, as a column. */
  static String currentAffiliation() {
    return "(select w.name from stakeholders_affiliation a"
        + " join stakeholders_organisation w on w.id = a.organisation_id"
        + " join stakeholders_stakeholder ws on ws.id = w.id"
        + " where a.person_id = s.id and a.until is null and ws.removed_at is null and "
        + Visibility.SQL.replace("s.", "ws.")
        + " order by a.since desc nulls last, a.id desc limit 1)";
  }

  private void role(String role) {
    if (role.isEmpty()) {
      return;
    }
    boolean none = role.equals("-");
    String held =
        "exists (select 1 from stakeholders_role r where r.stakeholder_id = s.id and " + HELD;
    if (none) {
      and(
          "not "
              + held
              + " and exists (select 1 from stakeholders_term t where t.catalogue = 'ROLE'"
              + " and t.key = r.role_key and t.engaged))");
    } else {
      and(held + " and r.role_key = :roleKey)");
      parameters.put("roleKey", role);
    }
  }

  private void text(String text) {
    var patterns = SearchText.patterns(text);
    for (int i = 0; i < patterns.size(); i++) {
      and("s.search like :word" + i);
      parameters.put("word" + i, patterns.get(i));
    }
    if (patterns.isEmpty() && !text.isBlank()) {
      and("false");
    }
  }

  private void equal(String column, String name, String value) {
    if (value.equals("-")) {
      and(column + " is null");
    } else if (!value.isEmpty()) {
      and(column + " = :" + name);
      parameters.put(name, value);
    }
  }

  private void and(String condition) {
    where.append(" and ").append(condition);
  }
}
