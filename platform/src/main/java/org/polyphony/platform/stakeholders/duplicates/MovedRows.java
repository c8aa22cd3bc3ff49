package org.polyphony.platform.stakeholders.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.polyphony.platform.stakeholders.Holding;
import org.polyphony.platform.stakeholders.Holdings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves what hangs on a record to another, in all modules, and back. */
@Component
class MovedRows {

  private final JdbcClient database;
  private final ObjectProvider<Holdings> modules;

  MovedRows(JdbcClient database, ObjectProvider<Holdings> modules) {
    this.database = database;
    this.modules = modules;
  }

  /** How many rows of other tables hang on a record. */
  long attached(long record) {
    return moving().stream()
        .mapToLong(it ->
            database
                .sql("select count(*) from " + it.table() + " t where " + of(it, ":record"))
                .param("record", record)
                .query(Long.class)
                .single())
        .sum();
  }

  /** Moves all rows and notes what was done. */
  void move(long merge, long from, long into) {
    for (Holding holding : moving()) {
      if (holding.once() != null) {
        note(merge, holding, true, aside(holding, twice(holding), from, into));
      }
      if (!holding.against().isEmpty()) {
        String tied = "t." + holding.against() + " = :into";
        note(merge, holding, true, aside(holding, tied, from, into));
      }
      note(merge, holding, false, moved(holding, from, into));
    }
  }

  /** Moves back what still is where the merge put it; returns how many rows are not. */
  int back(long merge, long from, long into) {
    int gone = 0;
    for (Holding holding : moving()) {
      var rows = noted(merge, holding, false);
      gone += rows.size() - moveBack(holding, rows, from, into);
      var aside = noted(merge, holding, true);
      gone += aside.size() - bringBack(holding, aside);
    }
    return gone;
  }

  private List<Holding> moving() {
    return modules
        .orderedStream()
        .flatMap(it -> it.holdings().stream())
        .filter(Holding::moves)
        .toList();
  }

  /** The condition that the survivor has such a row already. */
  private static String twice(Holding it) {
    var same = new ArrayList<String>();
    same.add(of(it, ":into").replace("t.", "o."));
    for (String column : it.once() == null ? List.<String>of() : it.once()) {
      same.add("o." + column + " = t." + column);
    }
    return "exists (select 1 from " + it.table() + " o where " + String.join(" and ", same) + ")";
  }

  /** Takes away rows that cannot be the survivor's; returns them whole. */
  private List<String> aside(Holding it, String condition, long from, long into) {
    return database
        .sql(
            "delete from "
                + it.table()
                + " t where "
                + of(it, ":from")
                + " and "
                + condition
                + " returning to_jsonb(t)::text")
        .param("from", from)
        .param("into", into)
        .query(String.class)
        .list();
  }

  /** Moves the others; returns the key of each. */
  private List<String> moved(Holding it, long from, long into) {
    String key =
        it.key().isEmpty()
            ? "'{}'"
            : it.key().stream()
                .map(column -> "'" + column + "', t." + column)
                .collect(Collectors.joining(", ", "jsonb_build_object(", ")::text"));
    return database
        .sql(
            "update "
                + it.table()
                + " t set "
                + it.column()
                + " = "
                + value(it, ":into")
                + " where "
                + of(it, ":from")
                + " returning "
                + key)
        .param("from", from)
        .param("into", into)
        .query(String.class)
        .list();
  }

  private int moveBack(Holding it, List<String> rows, long from, long into) {
    if (rows.isEmpty()) {
      return 0;
    }
    var same = new ArrayList<String>();
    same.add(of(it, ":into"));
    it.key().forEach(column -> same.add("t." + column + " = r." + column));
    return database
        .sql(
            "update "
                + it.table()
                + " t set "
                + it.column()
                + " = "
                + value(it, ":from")
                + recordset(it)
                + " where "
                + String.join(" and ", same))
        .param("rows", array(rows))
        .param("from", from)
        .param("into", into)
        .update();
  }

  private int bringBack(Holding it, List<String> rows) {
    return rows.isEmpty()
        ? 0
        : database
            .sql(
                "insert into "
                    + it.table()
                    + " overriding system value select r.*"
                    + recordset(it)
                    + (it.asideWhere().isEmpty() ? "" : " where " + it.asideWhere())
                    + " on conflict do nothing")
            .param("rows", array(rows))
            .update();
  }

  private static String recordset(Holding it) {
    return " from jsonb_populate_recordset(null::" + it.table() + ", :rows::jsonb) r";
  }

  private static String array(List<String> rows) {
    return "[" + String.join(",", rows) + "]";
  }

  private static String of(Holding it, String parameter) {
    String own = "t." + it.column() + " = " + value(it, parameter);
    return it.where().isEmpty() ? own : own + " and " + it.where();
  }

  private static String value(Holding it, String parameter) {
    return it.text() ? parameter + "::text" : parameter;
  }

  private void note(long merge, Holding holding, boolean aside, List<String> rows) {
    if (!rows.isEmpty()) {
      database
          .sql(
              "insert into stakeholders_merge_row (merge_id, holding, aside, held)"
                  + " select :merge, :holding, :aside, it from unnest(:rows) it")
          .param("merge", merge)
          .param("holding", holding.name())
          .param("aside", aside)
          .param("rows", rows.toArray(String[]::new))
          .update();
    }
  }

  private List<String> noted(long merge, Holding holding, boolean aside) {
    return database
        .sql(
            "select held from stakeholders_merge_row where merge_id = ? and holding = ?"
                + " and aside = ? order by id")
        .param(merge)
        .param(holding.name())
        .param(aside)
        .query(String.class)
        .list();
  }
}
