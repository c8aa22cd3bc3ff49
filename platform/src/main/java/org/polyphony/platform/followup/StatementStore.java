package org.polyphony.platform.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code followup_statement}. */
@Repository
class StatementStore {

  private static final String SELECT =
      "select s.*, a.person_id, a.round from followup_statement s"
          + " left join followup_ask a on a.id = s.ask_id where ";

  private final JdbcClient database;

  StatementStore(JdbcClient database) {
    this.database = database;
  }

  /**
   * A statement with the accounts that wrote it.
   *
   * @param writer account of whoever of the team wrote it, or null
   * @param editor account of whoever of the team changed it last, or null
   */
  record Row(StatementView view, @Nullable Long writer, @Nullable Long editor) {}

  long insert(
      long exchange,
      @Nullable Long ask,
      StatementDraft draft,
      @Nullable Actor writer,
      Instant now) {
    return database
        .sql(
            "insert into followup_statement (exchange_id, ask_id, language, outcome, description,"
                + " significance, contribution, evidence, stated_by, writer_id, stated_at, state,"
                + " reason, decided_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'STATED', '', '')"
                + " returning id")
        .param(exchange)
        .param(ask)
        .param(draft.language().code())
        .param(draft.outcome())
        .param(draft.description())
        .param(draft.significance())
        .param(draft.contribution())
        .param(draft.evidence())
        .param(writer == null ? "" : writer.name())
        .param(writer == null ? null : writer.accountId())
        .param(AskStore.at(now))
        .query(Long.class)
        .single();
  }

  void update(long id, StatementDraft draft, @Nullable Long editor) {
    database
        .sql(
            "update followup_statement set version = version + 1, language = ?, outcome = ?,"
                + " description = ?, significance = ?, contribution = ?, evidence = ?,"
                + " editor_id = coalesce(?, editor_id) where id = ?")
        .param(draft.language().code())
        .param(draft.outcome())
        .param(draft.description())
        .param(draft.significance())
        .param(draft.contribution())
        .param(draft.evidence())
        .param(editor)
        .param(id)
        .update();
  }

  void belongs(long id, String outcome) {
    database
        .sql("update followup_statement set outcome = ? where id = ?")
        .params(outcome, id)
        .update();
  }

  void decide(
      long id,
      StatementState state,
      String reason,
      String decidedBy,
      @Nullable Instant at,
      @Nullable Long result) {
    database
        .sql(
            "update followup_statement set version = version + 1, state = ?, reason = ?,"
                + " decided_by = ?, decided_at = ?, result_id = ? where id = ?")
        .param(state.name())
        .param(reason)
        .param(decidedBy)
        .param(at == null ? null : AskStore.at(at))
        .param(result)
        .param(id)
        .update();
  }

  void remove(long id) {
    database.sql("delete from followup_statement where id = ?").param(id).update();
  }

  Optional<Row> find(long id, boolean lock) {
    return database
        .sql(SELECT + "s.id = ?" + (lock ? " for update of s" : ""))
        .param(id)
        .query(StatementStore::row)
        .optional();
  }

  Optional<Row> ofAsk(long ask, boolean lock) {
    return database
        .sql(SELECT + "s.ask_id = ?" + (lock ? " for update of s" : ""))
        .param(ask)
        .query(StatementStore::row)
        .optional();
  }

  List<StatementView> page(StatementFilter filter, int limit, long offset) {
    var where = where(filter);
    return database
        .sql(
            SELECT
                + where.sql
                + " order by s.stated_at desc, s.id desc limit :limit offset :offset")
        .params(where.parameters)
        .param("limit", limit)
        .param("offset", offset)
        .query(StatementStore::row)
        .list()
        .stream()
        .map(Row::view)
        .toList();
  }

  long count(StatementFilter filter) {
    var where = where(filter);
    return database
        .sql("select count(*) from followup_statement s where " + where.sql)
        .params(where.parameters)
        .query(Long.class)
        .single();
  }

  private record Where(String sql, Map<String, Object> parameters) {}

  private static Where where(StatementFilter filter) {
    var sql = new StringBuilder("true");
    var parameters = new HashMap<String, Object>();
    if (!filter.text().isBlank()) {
      sql.append(" and s.description ilike :text");
      String plain = filter.text().strip().replaceAll("([\\\\%_])", "\\\\$1");
      parameters.put("text", "%" + plain + "%");
    }
    if (filter.state() != null) {
      sql.append(" and s.state = :state");
      parameters.put("state", filter.state().name());
    }
    if (!filter.outcome().isEmpty()) {
      sql.append(" and s.outcome = :outcome");
      parameters.put("outcome", filter.outcome());
    }
    if (filter.exchange() != null) {
      sql.append(" and s.exchange_id = :exchange");
      parameters.put("exchange", filter.exchange());
    }
    return new Where(sql.toString(), parameters);
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    var decided = row.getObject("decided_at", OffsetDateTime.class);
    var view =
        new StatementView(
            row.getLong("id"),
            row.getInt("version"),
            row.getLong("exchange_id"),
            draft(row),
            row.getObject("person_id", Long.class),
            row.getObject("round", Integer.class),
            row.getString("stated_by"),
            row.getObject("stated_at", OffsetDateTime.class).toInstant(),
            StatementState.valueOf(row.getString("state")),
            row.getString("reason"),
            row.getString("decided_by"),
            decided == null ? null : decided.toInstant(),
            row.getObject("result_id", Long.class));
    return new Row(
        view, row.getObject("writer_id", Long.class), row.getObject("editor_id", Long.class));
  }

  private static StatementDraft draft(ResultSet row) throws SQLException {
    return new StatementDraft(
        Language.of(row.getString("language")).orElse(Language.EN),
        row.getString("outcome"),
        row.getString("description"),
        row.getString("significance"),
        row.getString("contribution"),
        row.getString("evidence"));
  }
}
