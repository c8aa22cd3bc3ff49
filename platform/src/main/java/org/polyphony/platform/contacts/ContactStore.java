package org.polyphony.platform.contacts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.PartialDate;
import org.polyphony.platform.stakeholders.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code contacts_*}. */
@Repository
class ContactStore {

  private static final String POINT_SEEN = Visibility.of("p.stakeholder_id");
  private static final String TIE_SEEN =
      Visibility.of("t.from_id") + " and " + Visibility.of("t.to_id");

  private final JdbcClient database;

  ContactStore(JdbcClient database) {
    this.database = database;
  }

  /** A tie without the names of its ends. */
  record TieRow(long id, long version, TieDraft draft, boolean removed) {}

  long insert(PointDraft draft) {
    return database
        .sql(
            "insert into contacts_point (stakeholder_id, channel, value, purpose, since, until,"
                + " note) values (?, ?, ?, ?, ?, ?, ?) returning id")
        .param(draft.stakeholder())
        .param(draft.channel().name())
        .param(draft.value())
        .param(draft.purpose().name())
        .param(text(draft.validity().since()))
        .param(text(draft.validity().until()))
        .param(draft.note())
        .query(Long.class)
        .single();
  }

  void update(long id, PointDraft draft) {
    database
        .sql(
            "update contacts_point set version = version + 1, channel = ?, value = ?, purpose = ?,"
                + " since = ?, until = ?, note = ? where id = ?")
        .param(draft.channel().name())
        .param(draft.value())
        .param(draft.purpose().name())
        .param(text(draft.validity().since()))
        .param(text(draft.validity().until()))
        .param(draft.note())
        .param(id)
        .update();
  }

  void pointRemoved(long id, @Nullable Instant when) {
    removed("contacts_point", id, when);
  }

  void tieRemoved(long id, @Nullable Instant when) {
    removed("contacts_tie", id, when);
  }

  Optional<Point> point(Actor actor, long id, boolean lock) {
    String sql = "select p.* from contacts_point p where p.id = :id and " + POINT_SEEN;
    return database
        .sql(lock ? sql + " for update" : sql)
        .param("id", id)
        .param("account", Visibility.account(actor))
        .query(ContactStore::point)
        .optional();
  }

  List<Point> points(Actor actor, Collection<Long> stakeholders) {
    return database
        .sql(
            "select p.* from contacts_point p where p.removed_at is null"
                + " and p.stakeholder_id = any(:ids) and "
                + POINT_SEEN
                + " order by p.channel, p.id")
        .param("ids", stakeholders.toArray(Long[]::new))
        .param("account", Visibility.account(actor))
        .query(ContactStore::point)
        .list();
  }

  long insert(TieDraft draft) {
    return database
        .sql(
            "insert into contacts_tie (from_id, to_id, kind, since, until, note)"
                + " values (?, ?, ?, ?, ?, ?) returning id")
        .param(draft.from())
        .param(draft.to())
        .param(draft.kind().name())
        .param(text(draft.validity().since()))
        .param(text(draft.validity().until()))
        .param(draft.note())
        .query(Long.class)
        .single();
  }

  void update(long id, TieDraft draft) {
    database
        .sql(
            "update contacts_tie set version = version + 1, from_id = ?, to_id = ?, kind = ?,"
                + " since = ?, until = ?, note = ? where id = ?")
        .param(draft.from())
        .param(draft.to())
        .param(draft.kind().name())
        .param(text(draft.validity().since()))
        .param(text(draft.validity().until()))
        .param(draft.note())
        .param(id)
        .update();
  }

  Optional<TieRow> tie(Actor actor, long id, boolean lock) {
    String sql = "select t.* from contacts_tie t where t.id = :id and " + TIE_SEEN;
    return database
        .sql(lock ? sql + " for update" : sql)
        .param("id", id)
        .param("account", Visibility.account(actor))
        .query(ContactStore::tie)
        .optional();
  }

  List<TieRow> ties(Actor actor, long stakeholder) {
    return database
        .sql(
            "select t.* from contacts_tie t where t.removed_at is null"
                + " and (t.from_id = :of or t.to_id = :of) and "
                + TIE_SEEN
                + " order by t.until desc nulls first, t.since desc nulls last, t.id")
        .param("of", stakeholder)
        .param("account", Visibility.account(actor))
        .query(ContactStore::tie)
        .list();
  }

  /** Whether the same two are tied by that already, in either direction if it has none. */
  boolean taken(TieDraft draft, long but) {
    return database
        .sql(
            "select exists (select 1 from contacts_tie where removed_at is null and kind = :kind"
                + " and until is null and id <> :but and ((from_id = :one and to_id = :two)"
                + " or (:either and from_id = :two and to_id = :one)))")
        .param("kind", draft.kind().name())
        .param("but", but)
        .param("one", draft.from())
        .param("two", draft.to())
        .param("either", !draft.kind().directed())
        .query(Boolean.class)
        .single();
  }

  private void removed(String table, long id, @Nullable Instant when) {
    database
        .sql("update " + table + " set version = version + 1, removed_at = ? where id = ?")
        .param(when == null ? null : OffsetDateTime.ofInstant(when, ZoneOffset.UTC))
        .param(id)
        .update();
  }

  private static Point point(ResultSet row, int number) throws SQLException {
    return new Point(
        row.getLong("id"),
        row.getLong("version"),
        new PointDraft(
            row.getLong("stakeholder_id"),
            Channel.valueOf(row.getString("channel")),
            row.getString("value"),
            Purpose.valueOf(row.getString("purpose")),
            validity(row),
            row.getString("note")),
        row.getObject("removed_at") != null);
  }

  private static TieRow tie(ResultSet row, int number) throws SQLException {
    return new TieRow(
        row.getLong("id"),
        row.getLong("version"),
        new TieDraft(
            row.getLong("from_id"),
            row.getLong("to_id"),
            TieKind.valueOf(row.getString("kind")),
            validity(row),
            row.getString("note")),
        row.getObject("removed_at") != null);
  }

  private static Validity validity(ResultSet row) throws SQLException {
    return new Validity(date(row.getString("since")), date(row.getString("until")));
  }

  private static @Nullable PartialDate date(@Nullable String text) {
    return text == null ? null : PartialDate.parse(text);
  }

  private static @Nullable String text(@Nullable PartialDate date) {
    return date == null ? null : Objects.toString(date);
  }
}
