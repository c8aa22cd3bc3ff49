package org.polyphony.platform.privacy;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.polyphony.platform.stakeholders.PersonalRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where else a person is named: every text of every table is looked through for the person's full
 * names, addresses and numbers. Accounts are left alone, and so are the names of other records.
 */
@Component
class Mentions {

  private static final int SHORTEST = 6;

  /** Names of other records, what they are found by, and catalogues. */
  private static final Set<String> APART =
      Set.of(
          "stakeholders_organisation.name",
          "stakeholders_organisation.acronym",
          "stakeholders_stakeholder.search",
          "stakeholders_match_key.key",
          "privacy_erasure.actor_name");

  /** The words of notes, put together again from what is left of them. */
  private static final String WORDS = "stakeholders_stakeholder.more";

  private static final String COLUMNS =
      """
      select c.table_name, c.column_name, c.data_type
      from information_schema.columns c join information_schema.tables t
        on t.table_schema = c.table_schema and t.table_name = c.table_name
      where c.table_schema = current_schema() and t.table_type = 'BASE TABLE'
        and c.data_type in ('text', 'character varying', 'jsonb') and c.is_generated = 'NEVER'
        and c.table_name not like '%schema_history' and c.table_name not like 'identity%'
        and c.table_name not like 'operations%'
      order by c.table_name, c.ordinal_position
      """;

  private final SelfFinder finder;
  private final JdbcClient database;

  Mentions(SelfFinder finder, JdbcClient database) {
    this.finder = finder;
    this.database = database;
  }

  /** In how many rows the person is named. */
  int count(Self self) {
    String pattern = pattern(self.known());
    return pattern.isEmpty()
        ? 0
        : columns().entrySet().stream()
            .mapToInt(it -> count(it.getKey(), it.getValue(), pattern))
            .sum();
  }

  /** Takes the names out. */
  void replace(Self self) {
    String pattern = pattern(self.known());
    if (!pattern.isEmpty()) {
      columns().forEach((table, columns) -> replace(table, columns, pattern));
    }
  }

  private int count(String table, Map<String, String> columns, String pattern) {
    return database
        .sql("select count(*) from " + table + " where " + named(columns))
        .param("pattern", pattern)
        .query(Integer.class)
        .single();
  }

  private void replace(String table, Map<String, String> columns, String pattern) {
    String set =
        columns.entrySet().stream()
            .map(it -> {
              if (WORDS.equals(table + "." + it.getKey())) {
                return it.getKey() + " = null";
              }
              String replaced =
                  "regexp_replace(%s::text, :pattern, '—', 'gi')".formatted(it.getKey());
              boolean tree = it.getValue().equals("jsonb");
              return it.getKey() + " = " + replaced + (tree ? "::jsonb" : "");
            })
            .collect(Collectors.joining(", "));
    database
        .sql("update " + table + " set " + set + " where " + named(columns))
        .param("pattern", pattern)
        .update();
  }

  private static String named(Map<String, String> columns) {
    return columns.keySet().stream()
        .map(it -> it + "::text ~* :pattern")
        .collect(Collectors.joining(" or "));
  }

  /** The columns with words, and their types, by table. */
  private Map<String, Map<String, String>> columns() {
    var apart = new LinkedHashSet<>(APART);
    for (PersonalRows rows : finder.rows()) {
      rows.names().forEach(it -> apart.add(rows.table() + "." + it));
    }
    var tables = new TreeMap<String, Map<String, String>>();
    database
        .sql(COLUMNS)
        .query(row -> {
          String table = row.getString("table_name");
          String column = row.getString("column_name");
          if (!apart.contains(table + "." + column)) {
            tables
                .computeIfAbsent(table, _ -> new LinkedHashMap<>())
                .put(column, row.getString("data_type"));
          }
        });
    return tables;
  }

  /**
   * One expression for all that the person is known by, as it stands in texts, in JSON and in HTML;
   * empty if nothing is distinctive enough.
   */
  static String pattern(Collection<String> known) {
    var forms = new LinkedHashSet<String>();
    for (String it : known) {
      if (distinctive(it)) {
        String json = JsonMapper.shared().writeValueAsString(it);
        forms.add(it);
        forms.add(json.substring(1, json.length() - 1));
        forms.add(HtmlUtils.htmlEscape(it, "UTF-8"));
      }
    }
    return forms.stream().map(Mentions::whole).collect(Collectors.joining("|"));
  }

  /** A single short word may be anybody. */
  static boolean distinctive(String words) {
    long letters = words.codePoints().filter(Character::isLetterOrDigit).count();
    boolean ideographs = words.codePoints().anyMatch(Character::isIdeographic);
    return ideographs ? letters >= 3 : letters >= SHORTEST;
  }

  private static String whole(String words) {
    String escaped = words.replaceAll("\\p{Punct}", "\\\\$0").replaceAll("\\s+", "\\\\s+");
    return (bounded(words.codePointAt(0)) ? "(?<![[:alnum:]])" : "")
        + escaped
        + (bounded(words.codePointBefore(words.length())) ? "(?![[:alnum:]])" : "");
  }

  /** Ideographs stand beside each other without a gap between words. */
  private static boolean bounded(int character) {
    return Character.isLetterOrDigit(character) && !Character.isIdeographic(character);
  }
}
