package org.polyphony.platform.stakeholders;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class ConstituencyService implements Constituency {

  private static final String ENGAGED =
      """
      from stakeholders_role r
      join stakeholders_stakeholder s on s.id = r.stakeholder_id
      join stakeholders_term t on t.catalogue = 'ROLE' and t.key = r.role_key and t.engaged
      where r.strategy_id = :strategy and s.removed_at is null
        and not s.sample and not s.confidential and s.counted
      """;

  /** A role counts in every year in which it was held at some time. */
  private static final String YEARS =
      """
      with held as (
        select s.id, s.type, coalesce(s.group_key, '') grp,
          substr(r.since, 1, 4)::int first_year,
          coalesce(substr(r.until, 1, 4)::int, :year) last_year
      %s and r.since is not null)
      select y.year, h.type, h.grp, count(distinct h.id) amount
      from held h
      cross join lateral generate_series(h.first_year, least(h.last_year, :year)) y(year)
      group by y.year, h.type, h.grp
      order by y.year
      """
          .formatted(ENGAGED);

  private static final String UNDATED =
      "select count(distinct s.id) "
          + ENGAGED
          + " and r.since is null and not exists (select 1 from stakeholders_role d"
          + " where d.stakeholder_id = s.id and d.strategy_id = :strategy"
          + " and d.since is not null)";

  private final JdbcClient database;
  private final Clock clock;

  ConstituencyService(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public Growth of(long strategyId) {
    int now = LocalDate.now(clock.withZone(ZoneOffset.UTC)).getYear();
    var cells =
        database
            .sql(YEARS)
            .param("strategy", strategyId)
            .param("year", now)
            .query(Cell.class)
            .list();
    long undated = database.sql(UNDATED).param("strategy", strategyId).query(Long.class).single();
    return new Growth(years(cells, now), undated);
  }

  private static List<Year> years(List<Cell> cells, int now) {
    var years = new ArrayList<Year>();
    int first = cells.isEmpty() ? now + 1 : cells.getFirst().year();
    for (int year = first; year <= now; year++) {
      years.add(new Year(year, by(cells, year, "O"), by(cells, year, "P")));
    }
    return List.copyOf(years);
  }

  private static Map<String, Long> by(List<Cell> cells, int year, String type) {
    var groups = new HashMap<String, Long>();
    cells.stream()
        .filter(it -> it.year() == year && it.type().equals(type))
        .forEach(it -> groups.put(it.grp(), it.amount()));
    return Map.copyOf(groups);
  }

  record Cell(int year, String type, String grp, long amount) {}
}
