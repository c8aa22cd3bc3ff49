package org.polyphony.platform.results.recommendations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.LocalizedTexts;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.PartialDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code results_recommendation}. */
@Repository
class RecommendationStore {

  private static final String PENDING = "r.state in ('OPEN', 'ACCEPTED')";

  private static final Map<String, String> ORDERS =
      Map.of(
          "title",
          "lower(coalesce(r.title::jsonb ->> :language,"
              + " r.title::jsonb ->> (r.title::jsonb ->> 'original')))",
          "addressee",
          "lower(r.addressee)",
          "source",
          "r.source",
          "made",
          "r.made_on collate \"C\"",
          "due",
          "r.due_on",
          "state",
          "array_position(array['OPEN','ACCEPTED','REJECTED','DONE'], r.state::text)");

  private final JdbcClient database;

  RecommendationStore(JdbcClient database) {
    this.database = database;
  }

  /** A recommendation, and whether it was taken out. */
  record Row(RecommendationView view, boolean removed) {}

  long insert(RecommendationDraft draft) {
    return fields(
            "insert into results_recommendation (exchange_id, change_id, source, made_by,"
                + " addressee, title, note, made_on, due_on, owner_id, state, reason, decided_by)"
                + " values (:exchange, :change, :source, :madeBy, :addressee, :title, :note, :made,"
                + " :due, :owner, 'OPEN', '', '') returning id",
            draft)
        .query(Long.class)
        .single();
  }

  void update(long id, RecommendationDraft draft) {
    fields(
            "update results_recommendation set version = version + 1, change_id = :change, source ="
                + " :source, made_by = :madeBy, addressee = :addressee, title = :title, note ="
                + " :note, made_on = :made, due_on = :due, owner_id = :owner where id = :id",
            draft)
        .param("id", id)
        .update();
  }

  private JdbcClient.StatementSpec fields(String sql, RecommendationDraft draft) {
    return database
        .sql(sql)
        .param("exchange", draft.exchange())
        .param("change", draft.change())
        .param("source", draft.source().name())
        .param("madeBy", draft.madeBy())
        .param("addressee", draft.addressee())
        .param("title", LocalizedTexts.toJson(draft.title()))
        .param("note", LocalizedTexts.toJson(draft.note()))
        .param("made", draft.made() == null ? null : draft.made().toString())
        .param("due", draft.due())
        .param("owner", draft.owner());
  }

  void decide(long id, RecommendationState state, String reason, String by, @Nullable Instant at) {
    database
        .sql(
            "update results_recommendation set version = version + 1, state = ?, reason = ?,"
                + " decided_by = ?, decided_at = ? where id = ?")
        .param(state.name())
        .param(reason)
        .param(by)
        .param(at == null ? null : at.atOffset(ZoneOffset.UTC))
        .param(id)
        .update();
  }

  void remove(long id, boolean out) {
    database
        .sql("update results_recommendation set version = version + 1, removed = ? where id = ?")
        .params(out, id)
        .update();
  }

  Optional<Row> find(long id, boolean lock) {
    return database
        .sql(
            "select r.* from results_recommendation r where r.id = ?"
                + (lock ? " for update of r" : ""))
        .param(id)
        .query(RecommendationStore::row)
        .optional();
  }

  List<RecommendationView> page(RecommendationFilter filter, PageRequest page, boolean ideas) {
    var where = where(filter, ideas);
    String order = ORDERS.get(page.sort());
    return database
        .sql(
            "select r.* from results_recommendation r where "
                + where.sql()
                + " order by "
                + (order == null
                    ? "not (" + PENDING + "), r.due_on nulls last"
                    : order + (page.descending() ? " desc" : " asc") + " nulls last")
                + ", r.id limit :limit offset :offset")
        .params(where.values())
        .param("language", Reader.language().code())
        .param("limit", page.size())
        .param("offset", page.offset())
        .query(RecommendationStore::row)
        .list()
        .stream()
        .map(Row::view)
        .toList();
  }

  long count(RecommendationFilter filter, boolean ideas) {
    var where = where(filter, ideas);
    return database
        .sql("select count(*) from results_recommendation r where " + where.sql())
        .params(where.values())
        .query(Long.class)
        .single();
  }

  private record Where(String sql, Map<String, Object> values) {}

  private static Where where(RecommendationFilter filter, boolean ideas) {
    var sql = new StringBuilder("not r.removed");
    var values = new HashMap<String, Object>();
    if (!ideas) {
      sql.append(
          " and exists (select 1 from exchanges_exchange e"
              + " where e.id = r.exchange_id and e.state <> 'IDEA')");
    }
    if (!filter.text().isBlank()) {
      sql.append(
          " and (r.made_by ilike :text or r.addressee ilike :text or exists (select 1 from"
              + " jsonb_each_text(r.title::jsonb) as t where length(t.key) = 2 and t.value ilike"
              + " :text))");
      values.put("text", "%" + filter.text().strip().replaceAll("([\\\\%_])", "\\\\$1") + "%");
    }
    equal(sql, values, "state", filter.state() == null ? null : filter.state().name());
    equal(sql, values, "source", filter.source() == null ? null : filter.source().name());
    equal(sql, values, "owner_id", filter.owner());
    equal(sql, values, "exchange_id", filter.exchange());
    equal(sql, values, "change_id", filter.change());
    if (filter.dueBy() != null) {
      sql.append(" and ").append(PENDING).append(" and r.due_on <= :by");
      values.put("by", filter.dueBy());
    }
    return new Where(sql.toString(), values);
  }

  private static void equal(
      StringBuilder sql, Map<String, Object> values, String column, @Nullable Object value) {
    if (value != null) {
      sql.append(" and r.").append(column).append(" = :").append(column);
      values.put(column, value);
    }
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    var decided = row.getObject("decided_at", OffsetDateTime.class);
    String made = row.getString("made_on");
    var draft =
        new RecommendationDraft(
            row.getLong("exchange_id"),
            row.getObject("change_id", Long.class),
            RecommendationSource.valueOf(row.getString("source")),
            row.getString("made_by"),
            row.getString("addressee"),
            LocalizedTexts.fromJson(row.getString("title")),
            LocalizedTexts.fromJson(row.getString("note")),
            made == null ? null : PartialDate.parse(made),
            row.getObject("due_on", LocalDate.class),
            row.getObject("owner_id", Long.class));
    return new Row(
        new RecommendationView(
            row.getLong("id"),
            row.getInt("version"),
            draft,
            RecommendationState.valueOf(row.getString("state")),
            row.getString("reason"),
            row.getString("decided_by"),
            decided == null ? null : decided.toInstant()),
        row.getBoolean("removed"));
  }
}
