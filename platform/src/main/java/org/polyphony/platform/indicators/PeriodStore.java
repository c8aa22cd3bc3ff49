package org.polyphony.platform.indicators;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes approved periods and their corrections. */
@Repository
class PeriodStore {

  /** The dimension under which the total is kept. */
  private static final String TOTAL = "TOTAL";

  private final JdbcClient database;

  PeriodStore(JdbcClient database) {
    this.database = database;
  }

  /**
   * A period without its figures.
   *
   * @param computation as it was when the period was approved
   */
  record Row(
      long id,
      long indicator,
      LocalDate from,
      LocalDate until,
      String computation,
      String approvedBy,
      Instant approvedAt) {}

  /** Whether days are approved already; whoever else asks for the indicator waits. */
  boolean overlaps(long indicator, LocalDate from, LocalDate until) {
    database
        .sql("select id from strategy_indicator where id = ? for update")
        .param(indicator)
        .query(Long.class)
        .single();
    return database
        .sql(
            "select exists (select 1 from indicators_period where indicator_id = ?"
                + " and starts <= ? and ends >= ?)")
        .params(indicator, until, from)
        .query(Boolean.class)
        .single();
  }

  long insert(
      long indicator,
      LocalDate from,
      LocalDate until,
      String computation,
      Computed computed,
      Actor actor,
      Instant now) {
    long id =
        database
            .sql(
                "insert into indicators_period (indicator_id, starts, ends, computation,"
                    + " approved_by, approved_at) values (?, ?, ?, ?, ?, ?) returning id")
            .params(indicator, from, until, computation, actor.name(), now.atOffset(ZoneOffset.UTC))
            .query(Long.class)
            .single();
    figure(id, TOTAL, "", "", computed.total(), computed.whole());
    computed
        .parts()
        .forEach(it -> figure(id, it.dimension().name(), it.key(), it.above(), it.value(), null));
    return id;
  }

  private void figure(
      long period, String dimension, String part, String above, long value, @Nullable Long whole) {
    database
        .sql(
            "insert into indicators_figure (period_id, dimension, part, above, figure, whole)"
                + " values (?, ?, ?, ?, ?, ?)")
        .param(period)
        .param(dimension)
        .param(part)
        .param(above)
        .param(value)
        .param(whole)
        .update();
  }

  void correct(long period, Sheet.Correction it) {
    var part = it.part();
    database
        .sql(
            "insert into indicators_correction (period_id, dimension, part, above, old_figure,"
                + " new_figure, new_whole, reason, corrected_by, corrected_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .param(period)
        .param(part == null ? TOTAL : part.dimension().name())
        .param(part == null ? "" : part.key())
        .param(part == null ? "" : part.above())
        .param(it.from())
        .param(it.to())
        .param(it.whole())
        .param(it.reason())
        .param(it.by())
        .param(it.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** The periods of an indicator, the latest first. */
  List<Row> of(long indicator) {
    return database
        .sql("select * from indicators_period where indicator_id = ? order by starts desc")
        .param(indicator)
        .query(PeriodStore::row)
        .list();
  }

  Optional<Row> find(long period) {
    return database
        .sql("select * from indicators_period where id = ? for update")
        .param(period)
        .query(PeriodStore::row)
        .optional();
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        row.getLong("id"),
        row.getLong("indicator_id"),
        row.getObject("starts", LocalDate.class),
        row.getObject("ends", LocalDate.class),
        row.getString("computation"),
        row.getString("approved_by"),
        row.getObject("approved_at", OffsetDateTime.class).toInstant());
  }

  Computed figures(long period) {
    var parts = new ArrayList<Computed.Part>();
    var total = new ArrayList<Computed>();
    database
        .sql("select * from indicators_figure where period_id = ?")
        .param(period)
        .query(row -> {
          long value = row.getLong("figure");
          if (row.getString("dimension").equals(TOTAL)) {
            total.add(new Computed(value, row.getObject("whole", Long.class), List.of()));
          } else {
            parts.add(part(row, value));
          }
        });
    return new Computed(total.getFirst().total(), total.getFirst().whole(), parts);
  }

  private static Computed.Part part(ResultSet row, long value) throws SQLException {
    return new Computed.Part(
        Dimension.valueOf(row.getString("dimension")),
        row.getString("part"),
        row.getString("above"),
        value);
  }

  /** The corrections of a period, the oldest first. */
  List<Sheet.Correction> corrections(long period) {
    return database
        .sql("select * from indicators_correction where period_id = ? order by id")
        .param(period)
        .query((row, _) ->
            new Sheet.Correction(
                row.getString("dimension").equals(TOTAL)
                    ? null
                    : part(row, row.getLong("new_figure")),
                row.getObject("old_figure", Long.class),
                row.getLong("new_figure"),
                row.getObject("new_whole", Long.class),
                row.getString("reason"),
                row.getString("corrected_by"),
                row.getObject("corrected_at", OffsetDateTime.class).toInstant()))
        .list();
  }
}
