package org.polyphony.platform.stakeholders.imports;

import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets the database work as long imports need it: for the transaction that is going on only. */
@Component
class Hurry {

  /** The tables that an import makes grow tenfold within a minute. */
  private static final String GROWING =
      "analyze stakeholders_stakeholder, stakeholders_match_key, stakeholders_affiliation,"
          + " stakeholders_name, stakeholders_import_row, stakeholders_person,"
          + " stakeholders_organisation";

  private final JdbcClient database;

  Hurry(JdbcClient database) {
    this.database = database;
  }

  /**
   * Plans each statement for the rows it is about, and does not wait for the disk at each step: a
   * step that is lost when the machine goes down is done again, for where the work stands would be
   * lost with it.
   */
  void yes() {
    set("off", "force_custom_plan");
  }

  /** Waits for the disk, and so for all steps before. */
  void no() {
    set("on", "auto");
  }

  /**
   * Counts anew what grows so fast: else the database would go on reading the tables from end to
   * end, as it does with small ones. A fifth of the usual sample is enough until the database
   * counts by itself.
   *
   * @param done how many rows were written before
   * @param more and how many now
   */
  void measure(int done, int more) {
    boolean grown = IntStream.of(500, 5_000, 50_000).anyMatch(it -> done < it && done + more >= it);
    if (grown) {
      database.sql(GROWING).update();
    }
  }

  private void set(String commit, String plan) {
    database
        .sql(
            "select set_config('synchronous_commit', ?, true),"
                + " set_config('plan_cache_mode', ?, true),"
                + " set_config('default_statistics_target', '20', true)")
        .param(commit)
        .param(plan)
        .query((row, _) -> row.getString(1))
        .single();
  }
}
