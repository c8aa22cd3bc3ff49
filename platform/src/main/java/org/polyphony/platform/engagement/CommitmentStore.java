package org.polyphony.platform.engagement;

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
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code engagement_commitment}. */
@Repository
class CommitmentStore {

  private static final String SEEN = Visibility.of("c.stakeholder_id");

  private static final String ORDER =
      " order by c.state <> 'OPEN', case when c.state = 'OPEN' then c.due_on end nulls last,"
          + " c.promised_on desc, c.id desc";

  private final JdbcClient database;

  CommitmentStore(JdbcClient database) {
    this.database = database;
  }

  /** A commitment without the name of whom it was made to. */
  record Row(
      long id,
      long version,
      CommitmentDraft draft,
      CommitmentState state,
      String reason,
      @Nullable LocalDate settled,
      String author,
      Instant written,
      boolean removed) {}

  long insert(Actor actor, CommitmentDraft draft, Instant now) {
    return database
        .sql(
            """
            insert into engagement_commitment
              (stakeholder_id, text, promised_on, due_on, owner_id, author_name, written_at)
            values (?, ?, ?, ?, ?, ?, ?) returning id
            """)
        .param(draft.to())
        .param(draft.text())
        .param(draft.promised())
        .param(draft.due())
        .param(draft.owner())
        .param(actor.name())
        .param(OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }

  void update(long id, CommitmentDraft draft) {
    database
        .sql(
            "update engagement_commitment set version = version + 1, stakeholder_id = ?, text = ?,"
                + " promised_on = ?, due_on = ?, owner_id = ? where id = ?")
        .param(draft.to())
        .param(draft.text())
        .param(draft.promised())
        .param(draft.due())
        .param(draft.owner())
        .param(id)
        .update();
  }

  void settle(long id, CommitmentState state, String reason, @Nullable LocalDate settled) {
    database
        .sql(
            "update engagement_commitment set version = version + 1, state = ?, reason = ?,"
                + " settled_on = ? where id = ?")
        .param(state.name())
        .param(reason)
        .param(settled)
        .param(id)
        .update();
  }

  void removed(long id, @Nullable Instant when) {
    database
        .sql("update engagement_commitment set version = version + 1, removed_at = ? where id = ?")
        .param(when == null ? null : OffsetDateTime.ofInstant(when, ZoneOffset.UTC))
        .param(id)
        .update();
  }

  /** One that the actor may see, removed or not. */
  Optional<Row> find(Actor actor, long id, boolean lock) {
    String sql = "select c.* from engagement_commitment c where c.id = :id and " + SEEN;
    return database
        .sql(lock ? sql + " for update" : sql)
        .param("id", id)
        .param("account", Visibility.account(actor))
        .query(CommitmentStore::row)
        .optional();
  }

  List<Row> page(Actor actor, CommitmentFilter filter, LocalDate today, int limit, long offset) {
    var where = new Where(actor, filter, today);
    return database
        .sql(
            "select c.* from engagement_commitment c where "
                + where.sql
                + ORDER
                + " limit :limit offset :offset")
        .params(where.parameters)
        .param("limit", limit)
        .param("offset", offset)
        .query(CommitmentStore::row)
        .list();
  }

  /** To one stakeholder, the latest promise first. */
  List<Row> newest(Actor actor, long stakeholder, int most) {
    return database
        .sql(
            "select c.* from engagement_commitment c where c.removed_at is null"
                + " and c.stakeholder_id = :to and "
                + SEEN
                + " order by c.promised_on desc, c.written_at desc limit :most")
        .param("to", stakeholder)
        .param("account", Visibility.account(actor))
        .param("most", most)
        .query(CommitmentStore::row)
        .list();
  }

  long count(Actor actor, CommitmentFilter filter, LocalDate today) {
    var where = new Where(actor, filter, today);
    return database
        .sql("select count(*) from engagement_commitment c where " + where.sql)
        .params(where.parameters)
        .query(Long.class)
        .single();
  }

  List<Long> recipients(Actor actor) {
    return database
        .sql(
            "select distinct c.stakeholder_id from engagement_commitment c"
                + " where c.removed_at is null and "
                + SEEN)
        .param("account", Visibility.account(actor))
        .query(Long.class)
        .list();
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        row.getLong("id"),
        row.getLong("version"),
        new CommitmentDraft(
            row.getLong("stakeholder_id"),
            row.getString("text"),
            row.getObject("promised_on", LocalDate.class),
            row.getObject("due_on", LocalDate.class),
            row.getObject("owner_id", Long.class)),
        CommitmentState.valueOf(row.getString("state")),
        row.getString("reason"),
        row.getObject("settled_on", LocalDate.class),
        row.getString("author_name"),
        row.getObject("written_at", OffsetDateTime.class).toInstant(),
        row.getObject("removed_at") != null);
  }

  /** A filter as SQL; what people typed only ever goes in as parameters. */
  private static final class Where {

    private final StringBuilder sql = new StringBuilder("c.removed_at is null and ").append(SEEN);
    private final Map<String, Object> parameters = new HashMap<>();

    Where(Actor actor, CommitmentFilter filter, LocalDate today) {
      parameters.put("account", Visibility.account(actor));
      if (filter.state() != null) {
        and("c.state = :state", "state", filter.state().name());
      }
      if (filter.overdue()) {
        and("c.state = 'OPEN' and c.due_on < :today", "today", today);
      }
      if (filter.owner() != null) {
        and("c.owner_id = :owner", "owner", filter.owner());
      }
      if (filter.to() != null) {
        and("c.stakeholder_id = :to", "to", filter.to());
      }
      if (!filter.text().isBlank()) {
        and("c.text ilike :text", "text", SearchWords.pattern(filter.text().strip()));
      }
    }

    private void and(String condition, String name, Object value) {
      sql.append(" and ").append(condition);
      parameters.put(name, value);
    }
  }
}
