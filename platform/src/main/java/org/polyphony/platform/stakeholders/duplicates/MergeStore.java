package org.polyphony.platform.stakeholders.duplicates;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.polyphony.platform.stakeholders.imports.FieldChange;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps merges, past the persistence context: it is emptied where their statements changed rows.
 */
@Component
class MergeStore {

  private final JdbcClient database;
  private final EntityManager entities;
  private final Clock clock;
  private final JsonMapper json = JsonMapper.shared();

  MergeStore(JdbcClient database, EntityManager entities, Clock clock) {
    this.database = database;
    this.entities = entities;
    this.clock = clock;
  }

  /** A record as a merge names it. */
  record Named(String name, boolean person) {}

  /** A merge without the names, which only those see who may see the records. */
  record Kept(
      long id,
      long survivor,
      long merged,
      List<FieldChange> changes,
      String actor,
      Instant at,
      boolean undone,
      List<FieldChange> kept) {

    Merge shown(Named one, Named other) {
      var names = new Merge.Names(one.name(), other.name());
      return new Merge(id, survivor, merged, one.person(), names, changes, actor, at, undone, kept);
    }
  }

  void flush() {
    entities.flush();
  }

  void clear() {
    entities.clear();
  }

  long add(long survivor, long merged, List<FieldChange> changes, String actor) {
    return database
        .sql(
            "insert into stakeholders_merge (survivor_id, merged_id, changes, actor_name,"
                + " merged_at) values (?, ?, ?, ?, ?) returning id")
        .param(survivor)
        .param(merged)
        .param(json.writeValueAsString(changes))
        .param(actor)
        .param(now())
        .query(Long.class)
        .single();
  }

  /** Ends a merge; false if it was taken apart already. */
  boolean end(long id) {
    return database
            .sql("update stakeholders_merge set undone_at = ? where id = ? and undone_at is null")
            .param(now())
            .param(id)
            .update()
        == 1;
  }

  void kept(long id, List<FieldChange> kept) {
    database
        .sql("update stakeholders_merge set kept = ? where id = ?")
        .param(json.writeValueAsString(kept))
        .param(id)
        .update();
  }

  Optional<Kept> find(long id) {
    return database
        .sql("select * from stakeholders_merge where id = ?")
        .param(id)
        .query(this::merge)
        .optional();
  }

  List<Kept> into(long survivor) {
    return database
        .sql(
            "select * from stakeholders_merge where survivor_id = ? and undone_at is null"
                + " order by id desc limit 20")
        .param(survivor)
        .query(this::merge)
        .list();
  }

  Optional<Long> survivor(long merged) {
    return database
        .sql("select survivor_id from stakeholders_merge where merged_id = ? and undone_at is null")
        .param(merged)
        .query(Long.class)
        .optional();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private Kept merge(ResultSet row, int number) throws SQLException {
    String kept = row.getString("kept");
    return new Kept(
        row.getLong("id"),
        row.getLong("survivor_id"),
        row.getLong("merged_id"),
        List.of(json.readValue(row.getString("changes"), FieldChange[].class)),
        row.getString("actor_name"),
        row.getObject("merged_at", OffsetDateTime.class).toInstant(),
        row.getObject("undone_at") != null,
        kept == null ? List.of() : List.of(json.readValue(kept, FieldChange[].class)));
  }
}
