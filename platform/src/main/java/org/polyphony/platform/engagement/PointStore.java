package org.polyphony.platform.engagement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code engagement_point}. */
@Repository
class PointStore {

  private final JdbcClient database;

  PointStore(JdbcClient database) {
    this.database = database;
  }

  /** Makes these the points of a note; one that it had keeps its number. */
  void write(long note, List<Point> points) {
    var kept = points.stream().map(Point::id).filter(Objects::nonNull).toArray(Long[]::new);
    database
        .sql("delete from engagement_point where note_id = ? and not id = any(?)")
        .param(note)
        .param(kept)
        .update();
    for (int i = 0; i < points.size(); i++) {
      Point point = points.get(i);
      if (point.id() == null || update(note, i, point) == 0) {
        insert(note, i, point);
      }
    }
  }

  void settle(long note, long id, PointState state) {
    database
        .sql("update engagement_point set state = ? where note_id = ? and id = ?")
        .params(state.name(), note, id)
        .update();
  }

  Map<Long, List<Point>> of(Collection<Long> notes) {
    var found = new HashMap<Long, List<Point>>();
    database
        .sql("select * from engagement_point where note_id = any(?) order by note_id, position")
        .param(notes.toArray(Long[]::new))
        .query(row -> {
          found.computeIfAbsent(row.getLong("note_id"), _ -> new ArrayList<>()).add(point(row));
        });
    return found;
  }

  private int update(long note, int position, Point point) {
    return database
        .sql(
            "update engagement_point set position = ?, text = ?, follow_up = ?, owner_id = ?,"
                + " due_on = ?, state = ? where note_id = ? and id = ?")
        .param(position)
        .param(point.text())
        .param(point.followUp())
        .param(point.owner())
        .param(point.due())
        .param(point.state().name())
        .param(note)
        .param(point.id())
        .update();
  }

  private void insert(long note, int position, Point point) {
    database
        .sql(
            "insert into engagement_point (position, text, follow_up, owner_id, due_on, state,"
                + " note_id) values (?, ?, ?, ?, ?, ?, ?)")
        .param(position)
        .param(point.text())
        .param(point.followUp())
        .param(point.owner())
        .param(point.due())
        .param(point.state().name())
        .param(note)
        .update();
  }

  private static Point point(ResultSet row) throws SQLException {
    return new Point(
        row.getLong("id"),
        row.getString("text"),
        row.getString("follow_up"),
        row.getObject("owner_id", Long.class),
        row.getObject("due_on", LocalDate.class),
        PointState.valueOf(row.getString("state")));
  }
}
