package org.polyphony.platform.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.polyphony.platform.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code followup_plan}. */
@Repository
class PlanStore {

  private final JdbcClient database;

  PlanStore(JdbcClient database) {
    this.database = database;
  }

  Optional<PlanView> ofExchange(long exchange, boolean lock) {
    String sql = "select * from followup_plan where exchange_id = ?";
    return database
        .sql(lock ? sql + " for update" : sql)
        .param(exchange)
        .query(PlanStore::plan)
        .optional();
  }

  Optional<PlanView> find(long id) {
    return database
        .sql("select * from followup_plan where id = ?")
        .param(id)
        .query(PlanStore::plan)
        .optional();
  }

  /** Those that run, by number. */
  List<Long> running() {
    return database
        .sql("select id from followup_plan where not paused order by id")
        .query(Long.class)
        .list();
  }

  /** One that still runs, locked; none if another server works on it just now. */
  Optional<PlanView> claim(long id) {
    return database
        .sql("select * from followup_plan where id = ? and not paused for update skip locked")
        .param(id)
        .query(PlanStore::plan)
        .optional();
  }

  /** Adds one, unless the exchange has one already; then nothing is returned. */
  Optional<Long> insert(long exchange, PlanDraft draft, Actor actor, Instant now) {
    return database
        .sql(
            "insert into followup_plan (exchange_id, counted_from, months, remind_after,"
                + " last_after, paused, started_by, started_at) values (?, ?, ?, ?, ?, false, ?, ?)"
                + " on conflict (exchange_id) do nothing returning id")
        .params(
            exchange,
            draft.from(),
            written(draft.months()),
            draft.remindAfter(),
            draft.lastAfter(),
            actor.name(),
            OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
        .query(Long.class)
        .optional();
  }

  void update(long id, PlanDraft draft, boolean paused) {
    database
        .sql(
            "update followup_plan set version = version + 1, counted_from = ?, months = ?,"
                + " remind_after = ?, last_after = ?, paused = ? where id = ?")
        .params(
            draft.from(),
            written(draft.months()),
            draft.remindAfter(),
            draft.lastAfter(),
            paused,
            id)
        .update();
  }

  static String written(List<Integer> months) {
    return months.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  private static PlanView plan(ResultSet row, int number) throws SQLException {
    return new PlanView(
        row.getLong("id"),
        row.getInt("version"),
        row.getLong("exchange_id"),
        new PlanDraft(
            row.getObject("counted_from", LocalDate.class),
            Arrays.stream(row.getString("months").split(",")).map(Integer::valueOf).toList(),
            row.getInt("remind_after"),
            row.getInt("last_after")),
        row.getBoolean("paused"));
  }
}
