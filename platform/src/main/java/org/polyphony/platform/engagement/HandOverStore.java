package org.polyphony.platform.engagement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code engagement_hand_over}. */
@Repository
class HandOverStore {

  private static final String NOTE_SEEN_BY_BOTH =
      NoteQuery.SEEN + " and " + NoteQuery.SEEN.replace(":account", ":receiver");

  private final JdbcClient database;

  HandOverStore(JdbcClient database) {
    this.database = database;
  }

  /** A stakeholder that an account knew, without the name. */
  record KnownRow(long id, long notes, @Nullable LocalDate last, long commitments) {}

  /** Accounts that own anything, or wrote any note. */
  List<Long> owners() {
    return database
        .sql(
            """
            select owner_id from engagement_commitment where owner_id is not null
            union select owner_id from engagement_point where owner_id is not null
            union select author_id from engagement_note where author_id is not null
            """)
        .query(Long.class)
        .list();
  }

  List<KnownRow> known(Actor actor, long from, int most) {
    return database
        .sql(
            """
            select x.id, sum(x.notes) notes, max(x.day) last, sum(x.commitments) commitments from (
              select a.stakeholder_id id, 1 notes, n.happened_on as day, 0 commitments
              from engagement_note n join engagement_note_about a on a.note_id = n.id
              where n.author_id = :from and n.removed_at is null and %s
              union all
              select c.stakeholder_id, 0, null, 1 from engagement_commitment c
              where c.owner_id = :from and c.removed_at is null and %s
            ) x group by x.id order by last desc nulls last, x.id limit :most
            """
                .formatted(NoteQuery.SEEN, Visibility.of("c.stakeholder_id")))
        .param("account", Visibility.account(actor))
        .param("from", from)
        .param("most", most)
        .query(HandOverStore::known)
        .list();
  }

  List<HandOvers.OpenPoint> points(Actor actor, long from) {
    return database
        .sql(
            "select p.* from engagement_point p join engagement_note n on n.id = p.note_id"
                + " where p.owner_id = :from and p.state = 'OPEN' and p.follow_up <> ''"
                + " and n.removed_at is null and "
                + NoteQuery.SEEN
                + " order by p.due_on nulls last, p.id limit 500")
        .param("account", Visibility.account(actor))
        .param("from", from)
        .query((row, _) ->
            new HandOvers.OpenPoint(
                row.getLong("note_id"),
                row.getString("follow_up"),
                row.getObject("due_on", LocalDate.class)))
        .list();
  }

  long insert(Actor actor, long from, long to, Instant now) {
    return database
        .sql(
            "insert into engagement_hand_over (from_id, to_id, actor_name, happened_at)"
                + " values (?, ?, ?, ?) returning id")
        .params(from, to, actor.name(), OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }

  /** Moves what both the actor and the receiver may see. */
  HandOvers.Moved move(long id, Actor actor, long from, long to) {
    int commitments =
        database
            .sql(
                "with moved as (update engagement_commitment c set owner_id = :receiver,"
                    + " version = version + 1 where c.owner_id = :from and c.state = 'OPEN'"
                    + " and c.removed_at is null and "
                    + Visibility.of("c.stakeholder_id")
                    + " and "
                    + Visibility.of("c.stakeholder_id").replace(":account", ":receiver")
                    + " returning c.id) insert into engagement_hand_over_commitment"
                    + " (hand_over_id, commitment_id) select :id, moved.id from moved")
            .param("id", id)
            .param("account", Visibility.account(actor))
            .param("from", from)
            .param("receiver", to)
            .update();
    int points =
        database
            .sql(
                "with moved as (update engagement_point p set owner_id = :receiver"
                    + " from engagement_note n where n.id = p.note_id and p.owner_id = :from"
                    + " and p.state = 'OPEN' and p.follow_up <> '' and n.removed_at is null and "
                    + NOTE_SEEN_BY_BOTH
                    + " returning p.id) insert into engagement_hand_over_point"
                    + " (hand_over_id, point_id) select :id, moved.id from moved")
            .param("id", id)
            .param("account", Visibility.account(actor))
            .param("from", from)
            .param("receiver", to)
            .update();
    return new HandOvers.Moved(commitments, points);
  }

  /** Gives back what still belongs to the receiver and is still open. */
  HandOvers.Moved giveBack(HandOvers.Done done, Instant now) {
    int commitments =
        database
            .sql(
                "update engagement_commitment c set owner_id = ?, version = version + 1"
                    + " from engagement_hand_over_commitment h where h.hand_over_id = ?"
                    + " and h.commitment_id = c.id and c.owner_id = ? and c.state = 'OPEN'")
            .params(done.from(), done.id(), done.to())
            .update();
    int points =
        database
            .sql(
                "update engagement_point p set owner_id = ? from engagement_hand_over_point h"
                    + " where h.hand_over_id = ? and h.point_id = p.id and p.owner_id = ?"
                    + " and p.state = 'OPEN'")
            .params(done.from(), done.id(), done.to())
            .update();
    database
        .sql("update engagement_hand_over set undone_at = ? where id = ?")
        .params(OffsetDateTime.ofInstant(now, ZoneOffset.UTC), done.id())
        .update();
    return new HandOvers.Moved(commitments, points);
  }

  Optional<HandOvers.Done> lock(long id) {
    return select("where h.id = ? for update of h", id).stream().findFirst();
  }

  List<HandOvers.Done> latest(int most) {
    return select("order by h.happened_at desc, h.id desc limit ?", most);
  }

  private List<HandOvers.Done> select(String end, long value) {
    return database
        .sql(
            "select h.*, (select count(*) from engagement_hand_over_commitment c"
                + " where c.hand_over_id = h.id) commitments,"
                + " (select count(*) from engagement_hand_over_point p"
                + " where p.hand_over_id = h.id) points from engagement_hand_over h "
                + end)
        .param(value)
        .query(HandOverStore::done)
        .list();
  }

  private static KnownRow known(ResultSet row, int number) throws SQLException {
    return new KnownRow(
        row.getLong("id"),
        row.getLong("notes"),
        row.getObject("last", LocalDate.class),
        row.getLong("commitments"));
  }

  private static HandOvers.Done done(ResultSet row, int number) throws SQLException {
    return new HandOvers.Done(
        row.getLong("id"),
        row.getLong("from_id"),
        row.getLong("to_id"),
        row.getString("actor_name"),
        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
        new HandOvers.Moved(row.getInt("commitments"), row.getInt("points")),
        row.getObject("undone_at") != null);
  }
}
