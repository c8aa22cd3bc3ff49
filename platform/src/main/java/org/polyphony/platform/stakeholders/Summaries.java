package org.polyphony.platform.stakeholders;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.polyphony.platform.i18n.LocalizedTexts;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads many records by one query, for lists of other modules and for search as one types. */
@Component
class Summaries {

  private static final String ORGANISATIONS =
      """
      select s.id, o.name, o.acronym, s.group_key, s.country_code, s.sample, s.counted,
        s.confidential
      from stakeholders_stakeholder s join stakeholders_organisation o on o.id = s.id
      where \
      """;

  private static final String PEOPLE =
      """
      select s.id, p.name, p.sex, s.group_key, s.country_code, s.sample, s.counted, s.confidential,
        (select array_agg(n.name order by n.position) from stakeholders_name n
         where n.stakeholder_id = s.id) other_names
      from stakeholders_stakeholder s join stakeholders_person p on p.id = s.id
      where \
      """;

  private static final String MENTIONS =
      """
      select s.id, s.type, coalesce(o.name, p.name) as name, s.confidential,
        s.removed_at is not null as removed
      from stakeholders_stakeholder s left join stakeholders_organisation o on o.id = s.id
        left join stakeholders_person p on p.id = s.id
      where \
      """;

  private final JdbcClient database;

  Summaries(JdbcClient database) {
    this.database = database;
  }

  Map<OrganisationId, OrganisationSummary> organisations(
      Actor actor, Collection<OrganisationId> ids) {
    var found = new HashMap<OrganisationId, OrganisationSummary>();
    if (!ids.isEmpty()) {
      byIds(ORGANISATIONS, actor, ids.stream().map(OrganisationId::value).toList())
          .query(Summaries::organisation)
          .list()
          .forEach(it -> found.put(it.id(), it));
    }
    return found;
  }

  Map<PersonId, PersonSummary> people(Actor actor, Collection<PersonId> ids) {
    var found = new HashMap<PersonId, PersonSummary>();
    if (!ids.isEmpty()) {
      byIds(PEOPLE, actor, ids.stream().map(PersonId::value).toList())
          .query(Summaries::person)
          .list()
          .forEach(it -> found.put(it.id(), it));
    }
    return found;
  }

  Map<Long, Mention> mentions(Actor actor, Collection<Long> ids) {
    var found = new HashMap<Long, Mention>();
    if (!ids.isEmpty()) {
      byIds(MENTIONS, actor, List.copyOf(ids))
          .query(Summaries::mention)
          .list()
          .forEach(it -> found.put(it.id(), it));
    }
    return found;
  }

  List<OrganisationSummary> organisations(Actor actor, String typed, int limit) {
    var patterns = SearchText.patterns(typed);
    return patterns.isEmpty()
        ? List.of()
        : search(ORGANISATIONS, 'O', actor, patterns, limit).query(Summaries::organisation).list();
  }

  List<PersonSummary> people(Actor actor, String typed, int limit) {
    var patterns = SearchText.patterns(typed);
    return patterns.isEmpty()
        ? List.of()
        : search(PEOPLE, 'P', actor, patterns, limit).query(Summaries::person).list();
  }

  /** Those who have a key of {@link MatchKeys} and were not removed. */
  List<PersonSummary> peopleOf(Actor actor, String key) {
    return database
        .sql(
            PEOPLE
                + Visibility.SQL
                + " and s.removed_at is null and s.id in (select k.stakeholder_id"
                + " from stakeholders_match_key k where k.key = :key) order by s.id")
        .param("account", Visibility.account(actor))
        .param("key", key)
        .query(Summaries::person)
        .list();
  }

  /** The first of those who have a key of {@link MatchKeys}, whoever may see them. */
  Optional<Long> holder(String key) {
    return database
        .sql(
            "select s.id from stakeholders_match_key k join stakeholders_stakeholder s"
                + " on s.id = k.stakeholder_id where k.key = ? and s.type = 'P'"
                + " and s.removed_at is null order by s.id limit 1")
        .param(key)
        .query(Long.class)
        .optional();
  }

  private JdbcClient.StatementSpec byIds(String select, Actor actor, List<Long> ids) {
    return database
        .sql(select + Visibility.SQL + " and s.id = any(:ids)")
        .param("account", Visibility.account(actor))
        .param("ids", ids.toArray(Long[]::new));
  }

  /** What begins with the typed words comes before what only contains them. */
  private JdbcClient.StatementSpec search(
      String select, char type, Actor actor, List<String> patterns, int limit) {
    var sql = new StringBuilder(select).append(Visibility.SQL);
    sql.append(" and s.removed_at is null and s.type = :type");
    for (int i = 0; i < patterns.size(); i++) {
      sql.append(" and s.search like :word").append(i);
    }
    sql.append(" order by s.search like :start desc, ")
        .append("s.")
        .append(SortKeys.column(Reader.language()))
        .append(", s.id limit :limit");
    var statement =
        database
            .sql(sql.toString())
            .param("account", Visibility.account(actor))
            .param("type", String.valueOf(type))
            .param("start", "% " + patterns.getFirst().replaceAll("[% ]", "") + "%")
            .param("limit", Math.clamp(limit, 1, 100));
    for (int i = 0; i < patterns.size(); i++) {
      statement = statement.param("word" + i, patterns.get(i));
    }
    return statement;
  }

  private static OrganisationSummary organisation(ResultSet row, int number) throws SQLException {
    return new OrganisationSummary(
        new OrganisationId(row.getLong("id")),
        LocalizedTexts.fromJson(row.getString("name")),
        LocalizedTexts.fromJson(row.getString("acronym")),
        row.getString("group_key"),
        row.getString("country_code"),
        marks(row).inFigures(),
        row.getBoolean("sample"));
  }

  private static PersonSummary person(ResultSet row, int number) throws SQLException {
    Array others = row.getArray("other_names");
    return new PersonSummary(
        new PersonId(row.getLong("id")),
        row.getString("name"),
        others == null ? List.of() : Arrays.asList((String[]) others.getArray()),
        Sex.valueOf(row.getString("sex")),
        row.getString("group_key"),
        row.getString("country_code"),
        marks(row).inFigures(),
        row.getBoolean("sample"));
  }

  private static Mention mention(ResultSet row, int number) throws SQLException {
    boolean person = row.getString("type").equals("P");
    String name = row.getString("name");
    return new Mention(
        row.getLong("id"),
        person ? Registry.Type.PERSON : Registry.Type.ORGANISATION,
        person ? LocalizedText.of(Language.EN, name) : LocalizedTexts.fromJson(name),
        row.getBoolean("confidential"),
        row.getBoolean("removed"));
  }

  private static Marks marks(ResultSet row) throws SQLException {
    return new Marks(
        row.getBoolean("sample"), row.getBoolean("counted"), row.getBoolean("confidential"));
  }
}
