package org.polyphony.platform.stakeholders;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.LocalizedTexts;
import org.polyphony.platform.shared.PartialDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes many affiliations at once. */
@Component
class BulkWork {

  private static final String GIVEN =
      " unnest(:people, :organisations, :functions, :since, :until)"
          + " with ordinality it(person_id, organisation_id, function, since, until, position) ";

  private final JdbcClient database;

  BulkWork(JdbcClient database) {
    this.database = database;
  }

  /** Adds them; returns their numbers in the same order. */
  List<Long> add(List<Bulk.Work> all) {
    var ids =
        database
            .sql(
                "select nextval(pg_get_serial_sequence('stakeholders_affiliation', 'id'))"
                    + " from generate_series(1, ?)")
            .param(all.size())
            .query(Long.class)
            .list();
    database
        .sql(
            "insert into stakeholders_affiliation"
                + " (id, person_id, organisation_id, function, since, until)"
                + " overriding system value"
                + " select (:ids::bigint[])[it.position], it.person_id, it.organisation_id,"
                + " it.function, it.since, it.until from"
                + GIVEN)
        .param("ids", ids.toArray(Long[]::new))
        .params(columns(all))
        .update();
    return ids;
  }

  /** Removes those that are as given; returns the numbers of the removed. */
  List<Long> remove(Map<Long, Bulk.Work> all) {
    return database
        .sql(
            "delete from stakeholders_affiliation a using"
                + GIVEN
                + " where a.id = (:ids::bigint[])[it.position] and a.person_id = it.person_id"
                + " and a.organisation_id = it.organisation_id"
                + " and a.function::jsonb = it.function::jsonb"
                + " and a.since is not distinct from it.since"
                + " and a.until is not distinct from it.until returning a.id")
        .param("ids", all.keySet().toArray(Long[]::new))
        .params(columns(new ArrayList<>(all.values())))
        .query(Long.class)
        .list();
  }

  private static Map<String, Object> columns(List<Bulk.Work> all) {
    return Map.of(
        "people", all.stream().map(it -> it.person().value()).toArray(Long[]::new),
        "organisations",
            all.stream().map(it -> it.details().organisation().value()).toArray(Long[]::new),
        "functions",
            all.stream()
                .map(it -> LocalizedTexts.toJson(it.details().function()))
                .toArray(String[]::new),
        "since", all.stream().map(it -> date(it.details().since())).toArray(String[]::new),
        "until", all.stream().map(it -> date(it.details().until())).toArray(String[]::new));
  }

  private static @Nullable String date(@Nullable PartialDate date) {
    return date == null ? null : date.toString();
  }
}
