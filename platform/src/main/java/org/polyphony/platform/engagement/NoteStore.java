package org.polyphony.platform.engagement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code engagement_note}. */
@Repository
class NoteStore {

  private final JdbcClient database;
  private final PointStore points;

  NoteStore(JdbcClient database, PointStore points) {
    this.database = database;
    this.points = points;
  }

  /** A note without the names of whom it is about. */
  record Row(
      long id,
      long version,
      NoteDraft draft,
      @Nullable Long authorId,
      String author,
      Instant written,
      boolean removed) {}

  long insert(Actor actor, NoteDraft draft, Instant now) {
    long id =
        database
            .sql(
                """
                insert into engagement_note
                  (kind, happened_on, text, author_id, author_name, written_at)
                values (?, ?, ?, ?, ?, ?) returning id
                """)
            .param(draft.kind().name())
            .param(draft.day())
            .param(draft.text())
            .param(actor.accountId())
            .param(actor.name())
            .param(OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
            .query(Long.class)
            .single();
    about(id, draft.about());
    points.write(id, draft.points());
    return id;
  }

  void update(long id, NoteDraft draft) {
    database
        .sql(
            "update engagement_note set version = version + 1, kind = ?, happened_on = ?, text = ?"
                + " where id = ?")
        .param(draft.kind().name())
        .param(draft.day())
        .param(draft.text())
        .param(id)
        .update();
    database.sql("delete from engagement_note_about where note_id = ?").param(id).update();
    about(id, draft.about());
    points.write(id, draft.points());
  }

  void removed(long id, @Nullable Instant when) {
    database
        .sql("update engagement_note set version = version + 1, removed_at = ? where id = ?")
        .param(when == null ? null : OffsetDateTime.ofInstant(when, ZoneOffset.UTC))
        .param(id)
        .update();
  }

  /** One that the actor may see, removed or not. */
  Optional<Row> find(Actor actor, long id, boolean lock) {
    var sql = "select n.* from engagement_note n where n.id = :id and " + NoteQuery.SEEN;
    var heads =
        database
            .sql(lock ? sql + " for update" : sql)
            .param("id", id)
            .param("account", Visibility.account(actor))
            .query(NoteStore::head)
            .list();
    return whole(heads).stream().findFirst();
  }

  List<Row> page(NoteQuery query, int limit, long offset) {
    return whole(
        database
            .sql(
                "select n.* from engagement_note n where "
                    + query.where()
                    + " order by n.happened_on desc, n.id desc limit :limit offset :offset")
            .params(query.parameters())
            .param("limit", limit)
            .param("offset", offset)
            .query(NoteStore::head)
            .list());
  }

  long count(NoteQuery query) {
    return database
        .sql("select count(*) from engagement_note n where " + query.where())
        .params(query.parameters())
        .query(Long.class)
        .single();
  }

  private void about(long id, Set<Long> about) {
    database
        .sql(
            "insert into engagement_note_about (note_id, stakeholder_id)"
                + " select ?, stakeholder from unnest(?) stakeholder")
        .param(id)
        .param(about.toArray(Long[]::new))
        .update();
  }

  /** Points and names of many notes by one query each. */
  private List<Row> whole(List<Head> heads) {
    var ids = heads.stream().map(Head::id).toList();
    var pointsOf = points.of(ids);
    var aboutOf = aboutOf(ids);
    return heads.stream()
        .map(it ->
            new Row(
                it.id(),
                it.version(),
                new NoteDraft(
                    it.kind(),
                    it.day(),
                    it.text(),
                    aboutOf.getOrDefault(it.id(), Set.of()),
                    pointsOf.getOrDefault(it.id(), List.of())),
                it.authorId(),
                it.author(),
                it.written(),
                it.removed()))
        .toList();
  }

  private Map<Long, Set<Long>> aboutOf(Collection<Long> notes) {
    var found = new HashMap<Long, Set<Long>>();
    database
        .sql("select * from engagement_note_about where note_id = any(?)")
        .param(notes.toArray(Long[]::new))
        .query(row -> {
          found
              .computeIfAbsent(row.getLong("note_id"), _ -> new HashSet<>())
              .add(row.getLong("stakeholder_id"));
        });
    return found;
  }

  private record Head(
      long id,
      long version,
      NoteKind kind,
      LocalDate day,
      String text,
      @Nullable Long authorId,
      String author,
      Instant written,
      boolean removed) {}

  private static Head head(ResultSet row, int number) throws SQLException {
    return new Head(
        row.getLong("id"),
        row.getLong("version"),
        NoteKind.valueOf(row.getString("kind")),
        row.getObject("happened_on", LocalDate.class),
        row.getString("text"),
        row.getObject("author_id", Long.class),
        row.getString("author_name"),
        row.getObject("written_at", OffsetDateTime.class).toInstant(),
        row.getObject("removed_at") != null);
  }
}
