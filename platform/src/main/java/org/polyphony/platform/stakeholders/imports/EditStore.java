package org.polyphony.platform.stakeholders.imports;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.Registry;
import org.polyphony.platform.stakeholders.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps changes of many records with the imports, and whom they are about. */
@Component
class EditStore {

  private final JdbcClient database;
  private final Clock clock;
  private final JsonMapper json = JsonMapper.shared();

  EditStore(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * How many records a change is about.
   *
   * @param chosen all of them
   * @param changing those that it changes
   * @param same those that have it already
   */
  record Counts(long chosen, long changing, long same) {}

  long add(Actor actor, Edit edit) {
    var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    return database
        .sql(
            """
            insert into stakeholders_import (file_name, content, kind, encoding, delimiter, quote,
              sheet, sample, mapping, language, account_id, actor_name, state, created_at,
              touched_at, edit)
            values ('', '', 'CSV', '', ',', '"', '', false, '[]', :language, :account, :actor,
              'preview', :now, :now, :edit)
            returning id
            """)
        .param("language", Reader.language().code())
        .param("account", actor.accountId(), java.sql.Types.BIGINT)
        .param("actor", actor.name())
        .param("now", now)
        .param("edit", json.writeValueAsString(edit))
        .query(Long.class)
        .single();
  }

  /** Keeps whom a change is about; removed records are in none. */
  void choose(long id, Registry.Condition whom) {
    database
        .sql(
            "insert into stakeholders_edit_target (import_id, stakeholder_id) select :import, t.id"
                + " from stakeholders_stakeholder t where t.removed_at is null and "
                + whom.sql())
        .params(whom.parameters())
        .param("import", id)
        .update();
  }

  long count(Registry.Condition whom) {
    return database
        .sql(
            "select count(*) from stakeholders_stakeholder t where t.removed_at is null and "
                + whom.sql())
        .params(whom.parameters())
        .query(Long.class)
        .single();
  }

  Optional<Edit> find(long id) {
    return database
        .sql("select edit from stakeholders_import where id = ? and edit is not null")
        .param(id)
        .query(String.class)
        .optional()
        .map(this::edit);
  }

  /** The changes among some entries of the list of imports, by number. */
  Map<Long, Edit> all(List<Long> ids) {
    var all = new HashMap<Long, Edit>();
    database
        .sql("select id, edit from stakeholders_import where id = any(?) and edit is not null")
        .param(ids.toArray(Long[]::new))
        .query(row -> {
          all.put(row.getLong("id"), edit(row.getString("edit")));
        });
    return all;
  }

  Counts counts(Actor actor, long id, EditSql sql) {
    return database
        .sql(
            "select count(*) chosen, count(*) filter (where about and not has) changing,"
                + " count(*) filter (where about and has) same from (select "
                + sql.about()
                + " as about, "
                + sql.has()
                + " as has "
                + targets()
                + ") counted")
        .params(sql.parameters())
        .params(whose(actor, id))
        .query((row, _) -> new Counts(row.getLong(1), row.getLong(2), row.getLong(3)))
        .single();
  }

  /** Some of those that a change changes, by number. */
  List<Long> changing(Actor actor, long id, EditSql sql, long after, int limit) {
    return database
        .sql(
            "select t.id "
                + targets()
                + " and e.stakeholder_id > :after and "
                + sql.about()
                + " and not ("
                + sql.has()
                + ") order by e.stakeholder_id limit :limit")
        .params(sql.parameters())
        .params(whose(actor, id))
        .param("after", after)
        .param("limit", limit)
        .query(Long.class)
        .list();
  }

  private static String targets() {
    return "from stakeholders_edit_target e join stakeholders_stakeholder t"
        + " on t.id = e.stakeholder_id where e.import_id = :import and t.removed_at is null and "
        + Visibility.of("t.id");
  }

  private static Map<String, Object> whose(Actor actor, long id) {
    return Map.of("import", id, "account", Visibility.account(actor));
  }

  private Edit edit(String stored) {
    return json.readValue(stored, Edit.class);
  }
}
