package org.polyphony.platform.stakeholders.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what each import did to each record, and what was kept when it was taken back. */
@Component
class MadeStore {

  /** Records that a page can list. */
  private static final int SHOWN = 200;

  private final JdbcClient database;
  private final JsonMapper json = JsonMapper.shared();

  MadeStore(JdbcClient database) {
    this.database = database;
  }

  /**
   * What an import did to a record.
   *
   * @param id the record's number
   * @param person whether it is a person
   * @param line of the table
   * @param created whether the import added it; else it changed it
   * @param version that the record had then
   * @param changes the fields it changed
   * @param work where it made the person work, or null
   */
  record Made(
      long id,
      boolean person,
      int line,
      boolean created,
      long version,
      List<FieldChange> changes,
      @Nullable MadeWork work) {}

  /**
   * An affiliation that an import added.
   *
   * @param id its number
   * @param organisation the organisation's number
   * @param function as stored
   * @param since as written, or null
   * @param until as written, or null
   */
  record MadeWork(
      long id,
      long organisation,
      String function,
      @Nullable String since,
      @Nullable String until) {}

  void add(long id, List<Made> all) {
    database
        .sql(
            """
            insert into stakeholders_import_row
              (import_id, line, stakeholder_id, version, created, changes, work)
            select :id, it.* from unnest(:lines, :ids, :versions, :created, :changes, :works) it
            """)
        .param("id", id)
        .param("lines", all.stream().map(Made::line).toArray(Integer[]::new))
        .param("ids", all.stream().map(Made::id).toArray(Long[]::new))
        .param("versions", all.stream().map(Made::version).toArray(Long[]::new))
        .param("created", all.stream().map(Made::created).toArray(Boolean[]::new))
        .param("changes", texts(all, it -> json.writeValueAsString(it.changes())))
        .param(
            "works",
            texts(all, it -> it.work() == null ? null : json.writeValueAsString(it.work())))
        .update();
  }

  /** How many records an import added (true) and changed (false). */
  Map<Boolean, Integer> counts(long id) {
    return Map.of(true, count(id, "created"), false, count(id, "not created"));
  }

  /** The next records to be taken back; people first: an organisation goes once nobody is there. */
  List<Made> next(long id, Draft.At at, int limit) {
    return database
        .sql(
            """
            select s.id, s.type = 'P' person, r.line, r.created, r.version, r.changes, r.work
            from stakeholders_import_row r
            join stakeholders_stakeholder s on s.id = r.stakeholder_id
            where r.import_id = :id and r.stakeholder_id > :number and s.type = :type
            order by r.stakeholder_id limit :limit
            """)
        .param("id", id)
        .param("type", at.person() ? "O" : "P")
        .param("number", at.number())
        .param("limit", limit)
        .query(this::made)
        .list();
  }

  /** The records that somebody changed since, or removed; those that an undo would look at. */
  List<Made> edited(long id, int limit) {
    return database
        .sql(
            """
            select s.id, s.type = 'P' person, r.line, r.created, r.version, r.changes, r.work
            from stakeholders_import_row r
            join stakeholders_stakeholder s on s.id = r.stakeholder_id
            where r.import_id = ? and s.version <> r.version order by r.line limit ?
            """)
        .param(id)
        .param(limit)
        .query(this::made)
        .list();
  }

  void kept(long id, List<Undone.Kept> all) {
    if (!all.isEmpty()) {
      database
          .sql(
              "update stakeholders_import_row r set kept = it.kept"
                  + " from unnest(:ids, :kept) it(id, kept)"
                  + " where r.import_id = :id and r.stakeholder_id = it.id")
          .param("id", id)
          .param("ids", all.stream().map(Undone.Kept::id).toArray(Long[]::new))
          .param("kept", texts(all, json::writeValueAsString))
          .update();
    }
  }

  /**
   * Notes that records are again as they were before an import: for the imports before it nobody
   * touched them.
   *
   * @param records by number, each with the version that the import gave it
   */
  void untouched(long id, Map<Long, Long> records) {
    if (!records.isEmpty()) {
      database
          .sql(
              "update stakeholders_import_row r set version = it.version + 1"
                  + " from unnest(:ids, :versions) it(id, version)"
                  + " where r.import_id <> :id and r.stakeholder_id = it.id"
                  + " and r.version = it.version - 1")
          .param("id", id)
          .param("ids", records.keySet().toArray(Long[]::new))
          .param("versions", records.values().toArray(Long[]::new))
          .update();
    }
  }

  private List<Undone.Kept> kept(long id, int limit) {
    return database
        .sql(
            "select kept from stakeholders_import_row where import_id = ? and kept is not null"
                + " order by line limit ?")
        .param(id)
        .param(limit)
        .query((row, _) -> json.readValue(row.getString("kept"), Undone.Kept.class))
        .list();
  }

  /** What was taken back so far. */
  Undone undone(long id) {
    int wholly = count(id, "kept is not null and kept::jsonb ->> 'reason' <> 'FIELDS' and created");
    return new Undone(count(id, "created") - wholly, count(id, "not created"), kept(id, SHOWN));
  }

  /** Those of the organisations for which somebody works who is not removed. */
  Set<Long> employers(List<Long> organisations) {
    return new HashSet<>(
        database
            .sql(
                "select distinct a.organisation_id from stakeholders_affiliation a"
                    + " join stakeholders_stakeholder p on p.id = a.person_id"
                    + " where a.organisation_id = any(?) and p.removed_at is null")
            .param(organisations.toArray(Long[]::new))
            .query(Long.class)
            .list());
  }

  private int count(long id, String condition) {
    return database
        .sql("select count(*) from stakeholders_import_row where import_id = ? and " + condition)
        .param(id)
        .query(Integer.class)
        .single();
  }

  private Made made(ResultSet row, int number) throws SQLException {
    String work = row.getString("work");
    return new Made(
        row.getLong("id"),
        row.getBoolean("person"),
        row.getInt("line"),
        row.getBoolean("created"),
        row.getLong("version"),
        List.of(json.readValue(row.getString("changes"), FieldChange[].class)),
        work == null ? null : json.readValue(work, MadeWork.class));
  }

  private static <T> @Nullable String[] texts(List<T> all, Function<T, @Nullable String> column) {
    return all.stream().map(column).toArray(String[]::new);
  }
}
