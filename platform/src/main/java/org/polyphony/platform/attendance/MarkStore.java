package org.polyphony.platform.attendance;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.exchanges.ParticipantState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code attendance_mark} and {@code attendance_before}. */
@Repository
class MarkStore {

  private final JdbcClient database;

  MarkStore(JdbcClient database) {
    this.database = database;
  }

  /** A mark as it is kept. */
  record Kept(Mark mark, String by, @Nullable Long batch) {}

  /** Everything about the attendance of one exchange is changed one after the other. */
  void lock(long exchange) {
    database
        .sql("insert into attendance_sheet values (?) on conflict do nothing")
        .param(exchange)
        .update();
    database
        .sql("select exchange_id from attendance_sheet where exchange_id = ? for update")
        .param(exchange)
        .query(Long.class)
        .single();
  }

  /** The marks of a day, by person. */
  Map<Long, Kept> ofDay(long exchange, String day) {
    var marks = new HashMap<Long, Kept>();
    database
        .sql("select * from attendance_mark where exchange_id = ? and day = ?")
        .params(exchange, day)
        .query(row -> {
          marks.put(
              row.getLong("person_id"),
              new Kept(
                  row.getBoolean("present") ? Mark.PRESENT : Mark.ABSENT,
                  row.getString("marked_by"),
                  row.getObject("batch_id", Long.class)));
        });
    return marks;
  }

  /** The days on which anybody is marked. */
  NavigableSet<String> days(long exchange) {
    return new TreeSet<>(
        database
            .sql("select distinct day from attendance_mark where exchange_id = ?")
            .param(exchange)
            .query(String.class)
            .list());
  }

  void put(
      long exchange,
      long person,
      String day,
      Mark mark,
      String by,
      @Nullable Long batch,
      Instant now) {
    if (mark == Mark.OPEN) {
      database
          .sql("delete from attendance_mark where exchange_id = ? and person_id = ? and day = ?")
          .params(exchange, person, day)
          .update();
      return;
    }
    database
        .sql(
            "insert into attendance_mark values (?, ?, ?, ?, ?, ?, ?)"
                + " on conflict (exchange_id, person_id, day) do update set present ="
                + " excluded.present, marked_by = excluded.marked_by, marked_at ="
                + " excluded.marked_at, batch_id = excluded.batch_id")
        .param(exchange)
        .param(person)
        .param(day)
        .param(mark == Mark.PRESENT)
        .param(by)
        .param(at(now))
        .param(batch)
        .update();
  }

  /** All marks of some people, whatever the day. */
  Map<Long, List<Mark>> marks(long exchange, Collection<Long> people) {
    var marks = new HashMap<Long, List<Mark>>();
    database
        .sql(
            "select person_id, present from attendance_mark where exchange_id = ?"
                + " and person_id = any(?)")
        .param(exchange)
        .param(people.toArray(Long[]::new))
        .query(row -> {
          marks
              .computeIfAbsent(row.getLong("person_id"), _ -> new java.util.ArrayList<>())
              .add(row.getBoolean("present") ? Mark.PRESENT : Mark.ABSENT);
        });
    return marks;
  }

  /** Keeps how far people had come, once. */
  void before(long exchange, Map<Long, ParticipantState> states) {
    database
        .sql(
            "insert into attendance_before select ?, it.person, it.state from unnest(?, ?)"
                + " it(person, state) on conflict do nothing")
        .param(exchange)
        .param(states.keySet().toArray(Long[]::new))
        .param(states.values().stream().map(Enum::name).toArray(String[]::new))
        .update();
  }

  Map<Long, ParticipantState> before(long exchange, Collection<Long> people) {
    var states = new HashMap<Long, ParticipantState>();
    database
        .sql(
            "select person_id, state from attendance_before where exchange_id = ?"
                + " and person_id = any(?)")
        .param(exchange)
        .param(people.toArray(Long[]::new))
        .query(row -> {
          states.put(row.getLong("person_id"), ParticipantState.valueOf(row.getString("state")));
        });
    return states;
  }

  /** Nobody says any more whether they were there. */
  void forget(long exchange, Collection<Long> people) {
    database
        .sql("delete from attendance_before where exchange_id = ? and person_id = any(?)")
        .param(exchange)
        .param(people.toArray(Long[]::new))
        .update();
  }

  static OffsetDateTime at(Instant moment) {
    return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
  }
}
