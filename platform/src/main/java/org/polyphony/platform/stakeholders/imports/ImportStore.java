package org.polyphony.platform.stakeholders.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.stakeholders.imports.reading.Dialect;
import org.polyphony.platform.stakeholders.imports.reading.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps imports: how each is read, and where it stands. */
@Component
class ImportStore {

  private final JdbcClient database;
  private final Clock clock;
  private final Hurry hurry;
  private final JsonMapper json = JsonMapper.shared();

  ImportStore(JdbcClient database, Clock clock, Hurry hurry) {
    this.database = database;
    this.clock = clock;
    this.hurry = hurry;
  }

  /** A new import, whose rows are still to be read. */
  long add(Actor actor, Source source, Dialect dialect) {
    return database
        .sql(
            """
            insert into stakeholders_import (file_name, content, kind, encoding, delimiter, quote,
              sheet, sample, mapping, language, account_id, actor_name, state, created_at,
              touched_at)
            values (:file, '', :kind, :encoding, :delimiter, :quote, :sheet, :sample, '[]',
              :language, :account, :actor, 'reading', :now, :now)
            returning id
            """)
        .params(columns(dialect))
        .param("file", source.fileName())
        .param("sample", source.sample())
        .param("language", Reader.language().code())
        .param("account", actor.accountId())
        .param("actor", actor.name())
        .param("now", now())
        .query(Long.class)
        .single();
  }

  /** Begins to read the rows anew: in this way, with these columns. */
  void read(long id, long size, Dialect dialect, List<String> header, List<Field> mapping) {
    database.sql("delete from stakeholders_import_plan where import_id = ?").param(id).update();
    database
        .sql(
            """
            update stakeholders_import set kind = :kind, encoding = :encoding,
              delimiter = :delimiter, quote = :quote, sheet = :sheet, header = :header,
              mapping = :mapping, size = :size, read_bytes = 0, planned = 0, missing = '[]',
              missing_count = 0, failure = null, state = 'reading', touched_at = :now
            where id = :id
            """)
        .params(columns(dialect))
        .param("header", json.writeValueAsString(header))
        .param("mapping", json.writeValueAsString(mapping))
        .param("size", size)
        .param("now", now())
        .param("id", id)
        .update();
  }

  void existing(long id, Existing existing) {
    database
        .sql("update stakeholders_import set existing = ? where id = ?")
        .param(existing.name())
        .param(id)
        .update();
  }

  /** Notes that more rows were read; false if somebody else did, or it was begun anew. */
  boolean advance(long id, int before, int after, long bytes) {
    return database
            .sql(
                "update stakeholders_import set planned = ?, read_bytes = ?, touched_at = ?"
                    + " where id = ? and state = 'reading' and planned = ?")
            .param(after)
            .param(bytes)
            .param(now())
            .param(id)
            .param(before)
            .update()
        == 1;
  }

  /** Notes that more rows were written, or taken back. */
  void advance(long id, int more, Draft.At at) {
    database
        .sql(
            "update stakeholders_import set done = done + ?, at_person = ?, at_number = ?,"
                + " touched_at = ? where id = ?")
        .param(more)
        .param(at.person())
        .param(at.number())
        .param(now())
        .param(id)
        .update();
  }

  void planned(long id, List<String> missing, int count) {
    database
        .sql(
            "update stakeholders_import set state = 'preview', missing = ?, missing_count = ?"
                + " where id = ? and state = 'reading'")
        .param(json.writeValueAsString(missing))
        .param(count)
        .param(id)
        .update();
  }

  void failed(long id, Problem problem) {
    database
        .sql("update stakeholders_import set state = 'failed', failure = ? where id = ?")
        .param(json.writeValueAsString(problem))
        .param(id)
        .update();
  }

  /** Begins to write, or to take back. */
  void begin(long id, State state, int due) {
    database
        .sql(
            "update stakeholders_import set state = ?, due = ?, done = 0, at_person = false,"
                + " at_number = 0, touched_at = ? where id = ?")
        .param(Draft.stored(state))
        .param(due)
        .param(now())
        .param(id)
        .update();
  }

  /** Ends the writing or the taking back, for good once the transaction is committed. */
  void end(long id, State state) {
    hurry.no();
    String moment = state == State.APPLIED ? "applied_at" : "undone_at";
    database
        .sql("update stakeholders_import set state = ?, " + moment + " = ? where id = ?")
        .param(Draft.stored(state))
        .param(now())
        .param(id)
        .update();
  }

  List<String> missing(long id) {
    String names =
        database
            .sql("select missing from stakeholders_import where id = ?")
            .param(id)
            .query(String.class)
            .single();
    return List.of(json.readValue(names, String[].class));
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

  /** The latest imports that were applied, with how many records each made or changed. */
  List<Batch> applied() {
    return database
        .sql(
            """
            select i.id, i.file_name, i.actor_name, coalesce(i.applied_at, i.created_at) applied_at,
              i.state, i.done, i.edit
            from stakeholders_import i where i.state in ('applying', 'applied', 'undoing', 'undone')
            order by i.applied_at desc nulls first, i.id desc limit 20
            """)
        .query(this::batch)
        .list();
  }

  /** Imports on which work should go on, but nobody seems to work. */
  List<Long> abandoned(Duration silence) {
    return database
        .sql(
            "select id from stakeholders_import where state in ('reading', 'applying', 'undoing')"
                + " and touched_at < ?")
        .param(now().minus(silence))
        .query(Long.class)
        .list();
  }

  void discard(long id) {
    database
        .sql(
            "delete from stakeholders_import where id = ?"
                + " and state in ('reading', 'preview', 'failed')")
        .param(id)
        .update();
  }

  /** Tables that somebody looked at and forgot; they may hold personal data. */
  void discardOlderThan(Duration age) {
    database
        .sql(
            "delete from stakeholders_import where state in ('reading', 'preview', 'failed')"
                + " and created_at < ?")
        .param(now().minus(age))
        .update();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private Draft draft(ResultSet row, int number) throws SQLException {
    long account = row.getLong("account_id");
    boolean nobody = row.wasNull();
    String failure = row.getString("failure");
    return new Draft(
        row.getLong("id"),
        row.getString("file_name"),
        dialect(row),
        List.of(json.readValue(row.getString("header"), String[].class)),
        List.of(json.readValue(row.getString("mapping"), Field[].class)),
        new Draft.Rules(
            row.getBoolean("sample"),
            Existing.valueOf(row.getString("existing")),
            Language.of(row.getString("language")).orElse(Language.EN)),
        nobody ? null : account,
        row.getString("actor_name"),
        Draft.state(row.getString("state")),
        new Draft.Progress(
            row.getLong("size"),
            row.getLong("read_bytes"),
            row.getInt("planned"),
            row.getInt("due"),
            row.getInt("done"),
            row.getInt("missing_count")),
        new Draft.At(row.getBoolean("at_person"), row.getLong("at_number")),
        failure == null ? null : json.readValue(failure, Problem.class));
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
    var columns = new HashMap<String, Object>();
    columns.put("kind", dialect.kind().name());
    columns.put("encoding", dialect.encoding());
    columns.put("delimiter", String.valueOf(dialect.delimiter()));
    columns.put("quote", String.valueOf(dialect.quote()));
    columns.put("sheet", dialect.sheet());
    return columns;
  }

  private Batch batch(ResultSet row, int number) throws SQLException {
    String edit = row.getString("edit");
    return new Batch(
        row.getLong("id"),
        row.getString("file_name"),
        row.getString("actor_name"),
        row.getObject("applied_at", OffsetDateTime.class).toInstant(),
        row.getLong("done"),
        Draft.state(row.getString("state")),
        edit == null ? null : json.readValue(edit, Edit.class));
  }
}
