package org.polyphony.platform.stakeholders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts records by what the list can be filtered by. */
@Component
class FacetCounts {

  private static final String CELLS =
      "select s.type, s.group_key, s.kind_key, s.country_code, count(*) from ";

  private static final String GROUPED = " group by s.type, s.group_key, s.kind_key, s.country_code";

  private final JdbcClient database;
  private final Clock clock;

  /** A change may be committed after one that was made later. */
  private static final Duration TRUSTED = Duration.ofMinutes(1);

  /** Of the whole registry, without the confidential ones, as long as no record is changed. */
  private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

  FacetCounts(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  private record Known(OffsetDateTime changed, Instant counted, List<Facets.Cell> cells) {

    boolean stands(OffsetDateTime newest, Instant at) {
      return changed.equals(newest) && at.isBefore(counted.plus(TRUSTED));
    }
  }

  /** Counts the whole registry; nothing where the filter's conditions are no choices of it. */
  Optional<Facets> whole(Actor actor, Registry.Filter filter) {
    return filter.text().isBlank()
            && filter.role().isEmpty()
            && filter.own().isEmpty()
            && !filter.removed()
        ? Optional.of(whole(actor))
        : Optional.empty();
  }

  private Facets whole(Actor actor) {
    var cells = new ArrayList<>(open());
    cells.addAll(
        database
            .sql(
                CELLS
                    + "stakeholders_stakeholder s where s.removed_at is null and s.confidential and"
                    + " s.id in (select reader.stakeholder_id from stakeholders_reader reader"
                    + " where reader.account_id = ?)"
                    + GROUPED)
            .param(Visibility.account(actor))
            .query(FacetCounts::cell)
            .list());
    return new Facets(cells);
  }

  private List<Facets.Cell> open() {
    var changed =
        database
            .sql("select max(changed_at) from stakeholders_stakeholder")
            .query(OffsetDateTime.class)
            .optional();
    if (changed.isEmpty()) {
      return List.of();
    }
    Known now = known.get();
    if (now == null || !now.stands(changed.get(), clock.instant())) {
      now =
          new Known(
              changed.get(),
              clock.instant(),
              database
                  .sql(
                      CELLS
                          + "stakeholders_stakeholder s"
                          + " where s.removed_at is null and not s.confidential"
                          + GROUPED)
                  .query(FacetCounts::cell)
                  .list());
      known.set(now);
    }
    return now.cells();
  }

  static Facets.Cell cell(ResultSet row, int number) throws SQLException {
    return new Facets.Cell(
        row.getString("type").equals("P") ? Registry.Type.PERSON : Registry.Type.ORGANISATION,
        row.getString("group_key"),
        row.getString("kind_key"),
        row.getString("country_code"),
        row.getLong("count"));
  }
}
