package org.polyphony.platform.engagement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds what an owner is to be reminded of, and notes that it was done. */
@Repository
class DueStore {

  private static final String COMMITMENTS =
      "c.removed_at is null and c.state = 'OPEN' and c.owner_id is not null"
          + " and c.due_on <= :until and c.reminded_for is distinct from c.due_on";

  private static final String POINTS =
      "n.removed_at is null and p.state = 'OPEN' and p.follow_up <> '' and p.owner_id is not null"
          + " and p.due_on <= :until and p.reminded_for is distinct from p.due_on";

  private final JdbcClient database;

  DueStore(JdbcClient database) {
    this.database = database;
  }

  /**
   * Something due, before it is known what may be told of it.
   *
   * @param id its number
   * @param text what is to be done
   * @param due by when
   * @param about number of whom a commitment was made to, or of the note of a point
   */
  record Row(long id, String text, LocalDate due, long about) {}

  /** The accounts that own something due until a day and not yet reminded of. */
  List<Long> owners(LocalDate until) {
    return database
        .sql(
            "select c.owner_id from engagement_commitment c where "
                + COMMITMENTS
                + " union select p.owner_id from engagement_point p"
                + " join engagement_note n on n.id = p.note_id where "
                + POINTS)
        .param("until", until)
        .query(Long.class)
        .list();
  }

  /** Commitments that the owner may still see, locked: two servers never remind of the same. */
  List<Row> commitments(Actor owner, LocalDate until) {
    return rows(
        "select c.id, c.text, c.due_on, c.stakeholder_id as about from engagement_commitment c"
            + " where c.owner_id = :account and "
            + COMMITMENTS
            + " and "
            + Visibility.of("c.stakeholder_id")
            + " order by c.due_on, c.id for update of c skip locked",
        owner,
        until);
  }

  /** Points of notes that the owner may still see, locked. */
  List<Row> points(Actor owner, LocalDate until) {
    return rows(
        "select p.id, p.follow_up as text, p.due_on, p.note_id as about from engagement_point p"
            + " join engagement_note n on n.id = p.note_id where p.owner_id = :account and "
            + POINTS
            + " and "
            + NoteQuery.SEEN
            + " order by p.due_on, p.id for update of p skip locked",
        owner,
        until);
  }

  void remindedOfCommitments(List<Row> rows) {
    reminded("engagement_commitment", rows);
  }

  void remindedOfPoints(List<Row> rows) {
    reminded("engagement_point", rows);
  }

  private void reminded(String table, List<Row> rows) {
    database
        .sql("update " + table + " set reminded_for = due_on where id = any(?)")
        .param(rows.stream().map(Row::id).toArray(Long[]::new))
        .update();
  }

  private List<Row> rows(String sql, Actor owner, LocalDate until) {
    return database
        .sql(sql)
        .param("account", Visibility.account(owner))
        .param("until", until)
        .query(DueStore::row)
        .list();
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        row.getLong("id"),
        row.getString("text"),
        row.getObject("due_on", LocalDate.class),
        row.getLong("about"));
  }
}
