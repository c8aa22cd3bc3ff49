package org.polyphony.platform.assessments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.stakeholders.Registry;
import org.polyphony.platform.stakeholders.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code assessments_ability}. */
@Repository
class AbilityStore {

  private static final String FROM = " from assessments_ability b where ";

  private final JdbcClient database;

  AbilityStore(JdbcClient database) {
    this.database = database;
  }

  /** A need or an offer without the name of whose it is. */
  record Row(long id, long version, AbilityDraft draft, String author, boolean removed) {}

  long insert(Actor actor, AbilityDraft draft, Instant now) {
    return database
        .sql(
            """
            insert into assessments_ability (stakeholder_id, side, area_key, domain_key, language,
              maturity, assessed_on, note, author_name, written_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
            """)
        .params(
            draft.stakeholder(),
            draft.side().name(),
            draft.subject().area(),
            draft.subject().domain(),
            draft.subject().language(),
            draft.maturity(),
            draft.day(),
            draft.note(),
            actor.name(),
            OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }

  void update(long id, AbilityDraft draft) {
    database
        .sql(
            "update assessments_ability set version = version + 1, side = ?, area_key = ?,"
                + " domain_key = ?, language = ?, maturity = ?, assessed_on = ?, note = ?"
                + " where id = ?")
        .params(
            draft.side().name(),
            draft.subject().area(),
            draft.subject().domain(),
            draft.subject().language(),
            draft.maturity(),
            draft.day(),
            draft.note(),
            id)
        .update();
  }

  void removed(long id, @Nullable Instant when) {
    database
        .sql("update assessments_ability set version = version + 1, removed_at = ? where id = ?")
        .param(when == null ? null : OffsetDateTime.ofInstant(when, ZoneOffset.UTC))
        .param(id)
        .update();
  }

  /** Whether the same is recorded by another entry. */
  boolean taken(AbilityDraft draft, long but) {
    return database
        .sql(
            "select exists (select 1 from assessments_ability where removed_at is null"
                + " and stakeholder_id = ? and side = ? and area_key = ? and domain_key = ?"
                + " and language = ? and id <> ?)")
        .params(
            draft.stakeholder(),
            draft.side().name(),
            draft.subject().area(),
            draft.subject().domain(),
            draft.subject().language(),
            but)
        .query(Boolean.class)
        .single();
  }

  Map<Long, Set<Side>> sides(Actor actor, Collection<Long> stakeholders, String area) {
    var found = new HashMap<Long, Set<Side>>();
    database
        .sql(
            "select distinct b.stakeholder_id, b.side"
                + FROM
                + "b.removed_at is null and b.stakeholder_id = any(:ids)"
                + " and (b.area_key = :area or :area = '') and "
                + Visibility.of("b.stakeholder_id"))
        .param("ids", stakeholders.toArray(Long[]::new))
        .param("area", area)
        .param("account", Visibility.account(actor))
        .query(row -> {
          found
              .computeIfAbsent(row.getLong("stakeholder_id"), _ -> EnumSet.noneOf(Side.class))
              .add(Side.valueOf(row.getString("side")));
        });
    return found;
  }

  /** One that the actor may see, removed or not. */
  Optional<Row> find(Actor actor, long id, boolean lock) {
    String sql = "select b.*" + FROM + "b.id = :id and " + Visibility.of("b.stakeholder_id");
    return database
        .sql(lock ? sql + " for update" : sql)
        .param("id", id)
        .param("account", Visibility.account(actor))
        .query(AbilityStore::row)
        .optional();
  }

  long count(AbilityFilter filter, Registry.Condition who) {
    var where = new Where(filter, who);
    return database
        .sql("select count(*)" + FROM + where.sql)
        .params(where.parameters)
        .query(Long.class)
        .single();
  }

  List<Row> page(
      AbilityFilter filter, Registry.Condition who, PageRequest page, int limit, long offset) {
    var where = new Where(filter, who);
    return database
        .sql("select b.*" + FROM + where.sql + order(page) + " limit :limit offset :offset")
        .params(where.parameters)
        .param("limit", limit)
        .param("offset", offset)
        .query(AbilityStore::row)
        .list();
  }

  /** A total order, so that pages never overlap. */
  private static String order(PageRequest page) {
    String name = Visibility.sortKey("b.stakeholder_id");
    String up = page.descending() ? " desc" : "";
    String first =
        switch (page.sort()) {
          case "maturity" -> "b.maturity" + up + ", " + name;
          case "day" -> "b.assessed_on" + up + ", " + name;
          default -> name + up;
        };
    return " order by " + first + ", b.side, b.area_key, b.domain_key, b.id";
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        row.getLong("id"),
        row.getLong("version"),
        new AbilityDraft(
            row.getLong("stakeholder_id"),
            Side.valueOf(row.getString("side")),
            new AbilityDraft.Subject(
                row.getString("area_key"), row.getString("domain_key"), row.getString("language")),
            row.getInt("maturity"),
            row.getObject("assessed_on", LocalDate.class),
            row.getString("note")),
        row.getString("author_name"),
        row.getObject("removed_at") != null);
  }

  /** A filter as SQL; what people typed only ever goes in as parameters. */
  private static final class Where {

    private final StringBuilder sql;
    private final Map<String, Object> parameters;

    Where(AbilityFilter filter, Registry.Condition who) {
      sql = new StringBuilder("b.removed_at is null and ").append(who.sql());
      parameters = new HashMap<>(who.parameters());
      is("side", filter.side() == null ? "" : filter.side().name());
      is("area_key", filter.area());
      is("domain_key", filter.domain());
      is("language", filter.language());
      if (filter.about() != null) {
        sql.append(" and b.stakeholder_id = :about");
        parameters.put("about", filter.about());
      }
    }

    private void is(String column, String value) {
      if (!value.isEmpty()) {
        sql.append(" and b.").append(column).append(" = :b").append(column);
        parameters.put("b" + column, value);
      }
    }
  }
}
