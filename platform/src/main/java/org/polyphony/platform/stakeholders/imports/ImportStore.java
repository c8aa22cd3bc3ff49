package org.polyphony.platform.stakeholders.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.imports.reading.Dialect;
import org.polyphony.platform.stakeholders.imports.reading.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps imports and which records each of them made. */
@Component
class ImportStore {

  private final JdbcClient database;
  private final ContentStore content;
  private final Clock clock;
  private final JsonMapper json = JsonMapper.shared();

  ImportStore(JdbcClient database, ContentStore content, Clock clock) {
    this.database = database;
    this.content = content;
    this.clock = clock;
  }

  /** A record that an import made, with the version it had then and the one it has now. */
  record Made(long id, boolean person, long version, long now, boolean removed) {}

  long add(Actor actor, Source source, Dialect dialect, List<Field> mapping) {
    long id =
        database
            .sql(
                """
                insert into stakeholders_import (file_name, content, kind, encoding, delimiter, quote,
                  sheet, sample, mapping, account_id, actor_name, state, created_at)
                values (:file, '', :kind, :encoding, :delimiter, :quote, :sheet, :sample, :mapping,
                  :account, :actor, 'preview', :now)
                returning id
                """)
            .param("file", source.fileName())
            .params(columns(dialect))
            .param("sample", source.sample())
            .param("mapping", json.writeValueAsString(mapping))
            .param("account", actor.accountId())
            .param("actor", actor.name())
            .param("now", now())
            .query(Long.class)
            .single();
    content.keep(id, new java.io.ByteArrayInputStream(source.bytes()));
    return id;
  }

  /** Changes how the file is read. */
  void read(long id, Dialect dialect, List<Field> mapping) {
    database
        .sql(
            """
            update stakeholders_import set kind = :kind, encoding = :encoding,
              delimiter = :delimiter, quote = :quote, sheet = :sheet, mapping = :mapping
            where id = :id
            """)
        .params(columns(dialect))
        .param("mapping", json.writeValueAsString(mapping))
        .param("id", id)
        .update();
  }

  /** The import, locked against a second one who wants to apply or undo it. */
  Optional<Draft> locked(long id) {
    return database
        .sql("select * from stakeholders_import where id = ? for update")
        .param(id)
        .query(this::draft)
        .optional();
  }

  Optional<Draft> find(long id) {
    return database
        .sql("select * from stakeholders_import where id = ?")
        .param(id)
        .query(this::draft)
        .optional();
  }

  /** The latest imports that were applied, with how many records each made. */
  List<Batch> applied() {
    return database
        .sql(
            """
            select i.id, i.file_name, i.actor_name, i.applied_at, i.state = 'undone' undone,
              (select count(*) from stakeholders_import_row r where r.import_id = i.id) records
            from stakeholders_import i where i.state <> 'preview'
            order by i.applied_at desc limit 20
            """)
        .query(ImportStore::batch)
        .list();
  }

  void map(long id, List<Field> mapping) {
    database
        .sql("update stakeholders_import set mapping = ? where id = ?")
        .param(json.writeValueAsString(mapping))
        .param(id)
        .update();
  }

  void applied(long id, String leftOver) {
    database
        .sql(
            "update stakeholders_import set state = 'applied', applied_at = ?, content = ?"
                + " where id = ?")
        .param(now())
        .param(leftOver)
        .param(id)
        .update();
    content.forget(id);
  }

  void undone(long id) {
    database
        .sql("update stakeholders_import set state = 'undone', undone_at = ? where id = ?")
        .param(now())
        .param(id)
        .update();
  }

  void discard(long id) {
    database
        .sql("delete from stakeholders_import where id = ? and state = 'preview'")
        .param(id)
        .update();
  }

  /** Tables that somebody looked at and forgot; they may hold personal data. */
  void discardOlderThan(OffsetDateTime moment) {
    database
        .sql("delete from stakeholders_import where state = 'preview' and created_at < ?")
        .param(moment)
        .update();
  }

  /** Notes the records that an import made, by the line each came from, in their versions now. */
  void made(long id, Map<Long, Integer> lines) {
    database
        .sql(
            """
            insert into stakeholders_import_row (import_id, line, stakeholder_id, version)
            select :id, made.line, s.id, s.version
            from unnest(:ids, :lines) made(id, line)
            join stakeholders_stakeholder s on s.id = made.id
            """)
        .param("id", id)
        .param("ids", lines.keySet().toArray(Long[]::new))
        .param("lines", lines.values().toArray(Integer[]::new))
        .update();
  }

  /** People first: an organisation can only go once nobody works there. */
  List<Made> made(long id) {
    return database
        .sql(
            """
            select s.id, s.type = 'P' person, r.version, s.version now,
              s.removed_at is not null removed
            from stakeholders_import_row r
            join stakeholders_stakeholder s on s.id = r.stakeholder_id
            where r.import_id = ? order by s.type desc, r.line
            """)
        .param(id)
        .query(Made.class)
        .list();
  }

  /** Whether somebody else's record hangs on this one: a person who works there still. */
  boolean inUse(long id) {
    return database
        .sql(
            """
            select exists (select 1 from stakeholders_affiliation a
              join stakeholders_stakeholder p on p.id = a.person_id
              where a.organisation_id = ? and p.removed_at is null)
            """)
        .param(id)
        .query(Boolean.class)
        .single();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private Draft draft(ResultSet row, int number) throws SQLException {
    long account = row.getLong("account_id");
    boolean nobody = row.wasNull();
    return new Draft(
        row.getLong("id"),
        row.getString("file_name"),
        row.getString("content"),
        dialect(row),
        row.getBoolean("sample"),
        Arrays.asList(json.readValue(row.getString("mapping"), Field[].class)),
        nobody ? null : account,
        row.getString("actor_name"),
        Draft.State.of(row.getString("state")),
        row.getObject("created_at", OffsetDateTime.class).toInstant());
  }

  private static Dialect dialect(ResultSet row) throws SQLException {
    return new Dialect(
        Kind.valueOf(row.getString("kind")),
        row.getString("encoding"),
        row.getString("delimiter").charAt(0),
        row.getString("quote").charAt(0),
        row.getString("sheet"));
  }

  private static Map<String, Object> columns(Dialect dialect) {
    return Map.of(
        "kind", dialect.kind().name(),
        "encoding", dialect.encoding(),
        "delimiter", String.valueOf(dialect.delimiter()),
        "quote", String.valueOf(dialect.quote()),
        "sheet", dialect.sheet());
  }

  private static Batch batch(ResultSet row, int number) throws SQLException {
    return new Batch(
        row.getLong("id"),
        row.getString("file_name"),
        row.getString("actor_name"),
        row.getObject("applied_at", OffsetDateTime.class).toInstant(),
        row.getLong("records"),
        row.getBoolean("undone"));
  }
}
