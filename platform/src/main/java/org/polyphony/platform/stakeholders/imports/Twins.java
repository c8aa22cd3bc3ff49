package org.polyphony.platform.stakeholders.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.Registry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the records that share a key with the rows of a table, by one query. */
@Component
class Twins {

  private static final String SQL =
      """
      select k.key, s.id, s.type, s.country_code
      from stakeholders_match_key k
      join stakeholders_stakeholder s on s.id = k.stakeholder_id
      where k.key = any(:keys) and s.removed_at is null
        and (not s.confidential or exists (select 1 from stakeholders_reader reader
          where reader.stakeholder_id = s.id and reader.account_id = :account))
      order by s.id
      """;

  private final JdbcClient database;

  Twins(JdbcClient database) {
    this.database = database;
  }

  /**
   * A record with one of its keys.
   *
   * @param key the key
   * @param id the record's number
   * @param type which of the two
   * @param country its code, or null
   */
  record Found(String key, long id, Registry.Type type, @Nullable String country) {}

  Map<String, List<Found>> of(Actor actor, Collection<String> keys) {
    var found = new HashMap<String, List<Found>>();
    Long account = actor.accountId();
    database
        .sql(SQL)
        .param("keys", keys.toArray(String[]::new))
        .param("account", account == null ? -1L : account)
        .query(Twins::found)
        .list()
        .forEach(it -> found.computeIfAbsent(it.key(), _ -> new ArrayList<>()).add(it));
    return found;
  }

  /** The keys of the names of the organisations for which each of some people works. */
  Map<Long, Set<String>> works(Collection<Long> people) {
    var works = new HashMap<Long, Set<String>>();
    if (!people.isEmpty()) {
      database
          .sql(
              "select a.person_id, k.key from stakeholders_affiliation a"
                  + " join stakeholders_match_key k on k.stakeholder_id = a.organisation_id"
                  + " where a.person_id = any(?)")
          .param(people.toArray(Long[]::new))
          .query((row, _) ->
              works
                  .computeIfAbsent(row.getLong("person_id"), _ -> new HashSet<>())
                  .add(row.getString("key")))
          .list();
    }
    return works;
  }

  private static Found found(ResultSet row, int number) throws SQLException {
    boolean person = row.getString("type").equals("P");
    return new Found(
        row.getString("key"),
        row.getLong("id"),
        person ? Registry.Type.PERSON : Registry.Type.ORGANISATION,
        row.getString("country_code"));
  }
}
