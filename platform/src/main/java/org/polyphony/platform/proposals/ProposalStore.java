package org.polyphony.platform.proposals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.PartialDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code proposals_proposal}. */
@Repository
class ProposalStore {

  private final JdbcClient database;

  ProposalStore(JdbcClient database) {
    this.database = database;
  }

  long insert(Actor actor, ProposalDraft draft, long exchange, Instant now) {
    return database
        .sql(
            """
            insert into proposals_proposal (kind, language, title, need, audience, behalf, country,
              areas, outcomes, wanted, exchange_id, account_id, name, asked_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
            """)
        .param(draft.kind().name())
        .param(draft.language().code())
        .param(draft.title())
        .param(draft.need())
        .param(draft.audience())
        .param(draft.behalf())
        .param(draft.country())
        .param(String.join(" ", draft.areas()))
        .param(String.join(" ", draft.outcomes()))
        .param(draft.wanted() == null ? null : draft.wanted().toString())
        .param(exchange)
        .param(actor.accountId())
        .param(actor.name())
        .param(moment(now))
        .query(Long.class)
        .single();
  }

  void answer(long id, ProposalState state, String reason, String by, Instant now) {
    database
        .sql(
            "update proposals_proposal set state = ?, reason = ?, answered_by = ?, answered_at = ?"
                + " where id = ?")
        .params(state.name(), reason, by, moment(now), id)
        .update();
  }

  Optional<ProposalView> find(long id, boolean lock) {
    String sql = "select * from proposals_proposal where id = ?";
    return database
        .sql(lock ? sql + " for update" : sql)
        .param(id)
        .query(ProposalStore::row)
        .optional();
  }

  Optional<ProposalView> ofExchange(long exchange) {
    return database
        .sql("select * from proposals_proposal where exchange_id = ?")
        .param(exchange)
        .query(ProposalStore::row)
        .optional();
  }

  List<ProposalView> ofAccount(long account) {
    return database
        .sql("select * from proposals_proposal where account_id = ? order by id desc limit 200")
        .param(account)
        .query(ProposalStore::row)
        .list();
  }

  long count(ProposalFilter filter) {
    var where = new Where(filter);
    return database
        .sql("select count(*) from proposals_proposal " + where.sql)
        .params(where.values)
        .query(Long.class)
        .single();
  }

  List<ProposalView> page(ProposalFilter filter, PageRequest page) {
    var where = new Where(filter);
    return database
        .sql(
            "select * from proposals_proposal "
                + where.sql
                + " order by state <> 'OPEN', case when state = 'OPEN' then id end, id desc"
                + " limit :limit offset :offset")
        .params(where.values)
        .param("limit", page.size())
        .param("offset", page.offset())
        .query(ProposalStore::row)
        .list();
  }

  private static ProposalView row(ResultSet row, int number) throws SQLException {
    String wanted = row.getString("wanted");
    var answered = row.getObject("answered_at", OffsetDateTime.class);
    return new ProposalView(
        row.getLong("id"),
        new ProposalDraft(
            ProposalKind.valueOf(row.getString("kind")),
            Language.of(row.getString("language")).orElse(Language.EN),
            row.getString("title"),
            row.getString("need"),
            row.getString("audience"),
            row.getString("behalf"),
            row.getString("country"),
            words(row.getString("areas")),
            words(row.getString("outcomes")),
            wanted == null ? null : PartialDate.parse(wanted)),
        row.getLong("exchange_id"),
        row.getLong("account_id"),
        row.getString("name"),
        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
        ProposalState.valueOf(row.getString("state")),
        row.getString("reason"),
        row.getString("answered_by"),
        answered == null ? null : answered.toInstant());
  }

  private static List<String> words(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split(" "));
  }

  private static OffsetDateTime moment(Instant at) {
    return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
  }

  /** A filter as SQL; what people typed goes in as parameters only. */
  private static final class Where {
    private final StringBuilder condition = new StringBuilder("where true");
    private final Map<String, Object> values = new HashMap<>();
    private final String sql;

    Where(ProposalFilter filter) {
      if (!filter.words().isBlank()) {
        add(
            " and position(lower(:words) in lower(title || ' ' || need || ' ' || name || ' ' ||"
                + " behalf)) > 0",
            "words",
            filter.words().strip());
      }
      if (filter.state() != null) {
        add(" and state = :state", "state", filter.state().name());
      }
      if (filter.kind() != null) {
        add(" and kind = :kind", "kind", filter.kind().name());
      }
      sql = condition.toString();
    }

    private void add(String more, String name, @Nullable Object value) {
      condition.append(more);
      values.put(name, value);
    }
  }
}
