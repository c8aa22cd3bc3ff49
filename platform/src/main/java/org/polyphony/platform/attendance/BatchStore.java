package org.polyphony.platform.attendance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code attendance_batch} and {@code attendance_line}. */
@Repository
class BatchStore {

  private static final int WORDS = 600;

  private final JdbcClient database;

  BatchStore(JdbcClient database) {
    this.database = database;
  }

  /** A batch without its lines. */
  record Head(long id, long exchange, String day, String file, boolean undone) {}

  /** A line as it is kept. */
  record Kept(
      int line,
      String words,
      Attendances.Outcome outcome,
      @Nullable Long person,
      Mark was,
      Mark became) {}

  long insert(long exchange, String day, String file, Actor actor, Instant now) {
    return database
        .sql(
            "insert into attendance_batch (exchange_id, day, file, made_by, made_at)"
                + " values (?, ?, ?, ?, ?) returning id")
        .params(exchange, day, file, actor.name(), MarkStore.at(now))
        .query(Long.class)
        .single();
  }

  void insert(long batch, Kept it) {
    String words = it.words();
    database
        .sql("insert into attendance_line values (?, ?, ?, ?, ?, ?, ?)")
        .param(batch)
        .param(it.line())
        .param(words.length() > WORDS ? words.substring(0, WORDS) : words)
        .param(it.outcome().name())
        .param(it.person())
        .param(it.was().name())
        .param(it.became().name())
        .update();
  }

  Optional<Head> find(long id) {
    return database
        .sql("select * from attendance_batch where id = ?")
        .param(id)
        .query((row, _) ->
            new Head(
                row.getLong("id"),
                row.getLong("exchange_id"),
                row.getString("day"),
                row.getString("file"),
                row.getBoolean("undone")))
        .optional();
  }

  List<Kept> lines(long id) {
    return database
        .sql("select * from attendance_line where batch_id = ? order by line")
        .param(id)
        .query((row, _) ->
            new Kept(
                row.getInt("line"),
                row.getString("words"),
                Attendances.Outcome.valueOf(row.getString("outcome")),
                row.getObject("person_id", Long.class),
                Mark.valueOf(row.getString("was")),
                Mark.valueOf(row.getString("became"))))
        .list();
  }

  void undone(long id) {
    database.sql("update attendance_batch set undone = true where id = ?").param(id).update();
  }
}
