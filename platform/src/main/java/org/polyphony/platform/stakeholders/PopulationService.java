package org.polyphony.platform.stakeholders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class PopulationService implements Population {

  private static final String FROM =
      " from stakeholders_stakeholder s left join stakeholders_person p on p.id = s.id where "
          + Visibility.SQL
          + " and s.removed_at is null and s.counted and (:samples or not s.sample)";

  private static final String ENGAGED =
      "(s.id = any(:engaged) or (:byRole and exists (select 1 from stakeholders_role r"
          + " where r.stakeholder_id = s.id and (r.strategy_id = :strategy or :strategy = 0) and "
          + RegistryQuery.HELD
          + " and exists (select 1 from stakeholders_term t where t.catalogue = 'ROLE'"
          + " and t.key = r.role_key and t.engaged))))";

  private final JdbcClient database;
  private final Registry registry;
  private final Clock clock;

  PopulationService(JdbcClient database, Registry registry, Clock clock) {
    this.database = database;
    this.registry = registry;
    this.clock = clock;
  }

  @Override
  public List<Tally> tally(Actor actor, Engaged engaged, boolean samples) {
    return statement(
            actor,
            engaged,
            samples,
            "select s.country_code, s.group_key, p.sex, count(*) known, count(*) filter (where "
                + ENGAGED
                + ") engaged"
                + FROM
                + " group by 1, 2, 3")
        .query(PopulationService::tally)
        .list();
  }

  @Override
  public Slice<Registry.Row> list(
      Actor actor, Engaged engaged, boolean samples, Part part, PageRequest page) {
    String where = FROM + where(part);
    long total =
        with(part, statement(actor, engaged, samples, "select count(*)" + where))
            .query(Long.class)
            .single();
    String name = "s." + SortKeys.column(Reader.language());
    String order = " order by " + name + (page.descending() ? " desc" : "") + ", s.id";
    var ids =
        with(
                part,
                statement(
                    actor,
                    engaged,
                    samples,
                    "select s.id" + where + order + " limit :limit offset :offset"))
            .param("limit", page.size())
            .param("offset", page.offset())
            .query(Long.class)
            .list();
    Map<Long, Registry.Row> rows = registry.rows(actor, ids);
    return new Slice<>(
        ids.stream().map(it -> Objects.requireNonNull(rows.get(it))).toList(),
        total,
        page.page(),
        page.size());
  }

  @Override
  public List<Somebody> silent(Actor actor, Engaged engaged, boolean samples, int most) {
    return statement(
            actor,
            engaged,
            samples,
            "select * from (select s.id, s.country_code, s.group_key, p.sex, row_number() over"
                + " (partition by s.country_code, s.group_key order by s.changed_at desc, s.id)"
                + " place"
                + FROM
                + " and not "
                + ENGAGED
                + ") ranked where place <= :most order by place, id")
        .param("most", most)
        .query(PopulationService::somebody)
        .list();
  }

  private JdbcClient.StatementSpec statement(
      Actor actor, Engaged engaged, boolean samples, String sql) {
    Long strategy = engaged.strategy();
    return database
        .sql(sql)
        .param("account", Visibility.account(actor))
        .param("samples", samples)
        .param("engaged", engaged.ids().toArray(Long[]::new))
        .param("byRole", engaged.byRole())
        .param("strategy", strategy == null ? 0 : strategy)
        .param("today", LocalDate.now(clock.withZone(ZoneOffset.UTC)).toString());
  }

  private static String where(Part part) {
    var where = new StringBuilder();
    if (part.countries() != null) {
      where.append(
          part.outside()
              ? " and (s.country_code is null or not s.country_code = any(:countries))"
              : " and s.country_code = any(:countries)");
    }
    if (part.group().equals("-")) {
      where.append(" and s.group_key is null");
    } else if (!part.group().isEmpty()) {
      where.append(" and s.group_key = :groupKey");
    }
    Boolean engaged = part.engaged();
    if (engaged != null) {
      where.append(engaged ? " and " : " and not ").append(ENGAGED);
    }
    return where.toString();
  }

  private static JdbcClient.StatementSpec with(Part part, JdbcClient.StatementSpec statement) {
    var countries = part.countries();
    return statement
        .param("countries", countries == null ? new String[0] : countries.toArray(String[]::new))
        .param("groupKey", part.group());
  }

  private static Tally tally(ResultSet row, int number) throws SQLException {
    return new Tally(
        row.getString("country_code"),
        row.getString("group_key"),
        sex(row),
        row.getLong("known"),
        row.getLong("engaged"));
  }

  private static Somebody somebody(ResultSet row, int number) throws SQLException {
    return new Somebody(
        row.getLong("id"), row.getString("country_code"), row.getString("group_key"), sex(row));
  }

  private static @Nullable Sex sex(ResultSet row) throws SQLException {
    String sex = row.getString("sex");
    return sex == null ? null : Sex.valueOf(sex);
  }
}
