package org.polyphony.platform.stakeholders;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
  private final StringBuilder likeness = new StringBuilder();
  private int words;

  RegistryQuery(Actor actor, Registry.Filter filter, Fields fields, String today) {
    parameters.put("account", Visibility.account(actor));
    parameters.put("today", today);
    and(filter.removed() ? "s.removed_at is not null" : "s.removed_at is null");
    and(choices(filter));
    role(filter.role());
    text(filter);
    var own = new OwnQuery(parameters);
    filter
        .own()
        .forEach((key, wanted) ->
            and(fields.find(actor, key).map(it -> own.fits(it, wanted)).orElse("false")));
  }

  String where() {
    return where.toString();
  }

  /** What of a filter its choices can count, as a condition on columns of {@code s}. */
  final String choices(Registry.Filter filter) {
    var conditions = new ArrayList<String>();
    if (filter.type() != null) {
      conditions.add(
          "s.type = '" + (filter.type() == Registry.Type.ORGANISATION ? "O" : "P") + "'");
    }
    equal(conditions, "s.group_key", "groupKey", filter.group());
    equal(conditions, "s.kind_key", "kindKey", filter.kind());
    equal(conditions, "s.country_code", "country", filter.country());
    return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
  }

  /** Whether a record has all words of the text in its names, as a column. */
  String named() {
    return words == 0
        ? "false"
        : IntStream.range(0, words)
            .mapToObj(it -> "s.search like :word" + it)
            .collect(Collectors.joining(" and "));
  }

  Map<String, Object> parameters() {
    return parameters;
  }

  /** The order; the number makes it a total one, so that pages never overlap. */
  String order(PageRequest page) {
    String direction = page.descending() ? " desc" : "";
    String name = "s." + SortKeys.column(Reader.language());
    if (page.sort().isEmpty() && !likeness.isEmpty()) {
      return " order by " + likeness + " desc, " + name + ", s.id";
    }
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

  private void text(Registry.Filter filter) {
    boolean alike = filter.in() == Registry.In.SIMILAR;
    var words = alike ? alike(filter.text()) : SearchText.patterns(filter.text());
    for (int i = 0; i < words.size(); i++) {
      String word = ":word" + i;
      and(
          switch (filter.in()) {
            case NAMES -> "s.search like " + word;
            case ALL -> "(s.search like " + word + " or s.more like " + word + ")";
            case SIMILAR -> word + " <% s.search";
          });
      parameters.put("word" + i, words.get(i));
      if (alike) {
        likeness.append(i == 0 ? "" : " + ").append("word_similarity(" + word + ", s.search)");
      }
    }
    this.words = words.size();
    if (words.isEmpty() && !filter.text().isBlank()) {
      and("false");
    }
  }

  /** Shorter words are like too many others. */
  private static List<String> alike(String text) {
    return SearchText.words(text).stream().filter(it -> it.length() > 2).limit(8).toList();
  }

  private void equal(List<String> conditions, String column, String name, String value) {
    if (value.equals("-")) {
      conditions.add(column + " is null");
    } else if (!value.isEmpty()) {
      conditions.add(column + " = :" + name);
      parameters.put(name, value);
    }
  }

  private void and(String condition) {
    where.append(" and ").append(condition);
  }
}
