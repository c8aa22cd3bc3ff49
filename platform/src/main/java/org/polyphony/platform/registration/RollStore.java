package org.polyphony.platform.registration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.stakeholders.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of registrations. */
@Repository
class RollStore {

  private static final Map<String, String> ORDERS =
      Map.of("place", "e.place", "name", "lower(e.name)", "state", "e.state");

  /** Those of confidential people are known to whoever may see these. */
  static final String VISIBLE =
      " and (e.person_id is null or " + Visibility.of("e.person_id") + ")";

  private final JdbcClient database;

  RollStore(JdbcClient database) {
    this.database = database;
  }

  Slice<Entry> list(Actor actor, long exchange, RollFilter filter, PageRequest page) {
    var where = new Where(actor, exchange, filter);
    long total =
        database
            .sql("select count(*) from registration_entry e where " + where.sql)
            .params(where.values)
            .query(Long.class)
            .single();
    String order = ORDERS.getOrDefault(page.sort(), "e.place");
    List<Entry> rows =
        database
            .sql(
                EntryStore.COLUMNS
                    + "where "
                    + where.sql
                    + " order by "
                    + order
                    + (page.descending() ? " desc" : "")
                    + ", e.place limit :size offset :offset")
            .params(where.values)
            .param("size", page.size())
            .param("offset", page.offset())
            .query(EntryStore::row)
            .list();
    return new Slice<>(rows, total, page.page(), page.size());
  }

  /** Whether the actor may know of a registration: not of whoever is confidential to them. */
  boolean visible(Actor actor, long id) {
    return database
        .sql("select exists (select 1 from registration_entry e where e.id = :id" + VISIBLE + ")")
        .param("id", id)
        .param("account", Visibility.account(actor))
        .query(Boolean.class)
        .single();
  }

  Slice<Registrations.Listed> listed(Actor actor, long exchange, PageRequest page) {
    String from =
        " from registration_entry e where e.exchange_id = :exchange and e.state = 'REGISTERED'"
            + " and e.listed"
            + VISIBLE;
    var values = Map.of("exchange", exchange, "account", Visibility.account(actor));
    long total = database.sql("select count(*)" + from).params(values).query(Long.class).single();
    var rows =
        database
            .sql(
                "select name, organization, coalesce(country, '') as country, category_id"
                    + from
                    + " order by lower(name), id limit :size offset :offset")
            .params(values)
            .param("size", page.size())
            .param("offset", page.offset())
            .query((row, _) ->
                new Registrations.Listed(
                    row.getString("name"),
                    row.getString("organization"),
                    row.getString("country"),
                    row.getLong("category_id")))
            .list();
    return new Slice<>(rows, total, page.page(), page.size());
  }

  Occupancy occupancy(Book book, BookStore.Standing standing) {
    var ledger = new Ledger(book.rules(), standing.seated());
    var byQuota = new HashMap<Long, Integer>();
    for (int i = 0; i < book.quotas().size(); i++) {
      byQuota.put(book.quotas().get(i).id(), ledger.seated(i));
    }
    var counts = new HashMap<String, Integer>();
    database
        .sql(
            "select state, count(*) as people from registration_entry where exchange_id = ?"
                + " and state in ('REQUESTED', 'WAITING') group by state")
        .param(book.exchangeId())
        .query((row, _) -> counts.put(row.getString("state"), row.getInt("people")))
        .list();
    return new Occupancy(
        ledger.seated(),
        counts.getOrDefault("REQUESTED", 0),
        counts.getOrDefault("WAITING", 0),
        byQuota);
  }

  /** A filter as SQL; what people typed only ever goes in as parameters. */
  private static final class Where {

    private final StringBuilder sql = new StringBuilder("e.exchange_id = :exchange" + VISIBLE);
    private final Map<String, Object> values = new HashMap<>();

    Where(Actor actor, long exchange, RollFilter filter) {
      values.put("account", Visibility.account(actor));
      values.put("exchange", exchange);
      if (filter.state() != null) {
        and("e.state = :state", "state", filter.state().name());
      }
      if (filter.recheck()) {
        sql.append(" and e.recheck");
      }
      if (filter.category() != null) {
        and("e.category_id = :category", "category", filter.category());
      }
      if (!filter.country().isEmpty()) {
        and("e.country = :country", "country", filter.country());
      }
      if (!filter.text().isBlank()) {
        String like = filter.text().strip().replaceAll("([\\\\%_])", "\\\\$1");
        and(
            "(e.name ilike :text or e.organization ilike :text or e.email ilike :text)",
            "text",
            "%" + like + "%");
      }
    }

    private void and(String condition, String name, Object value) {
      sql.append(" and ").append(condition);
      values.put(name, value);
    }
  }
}
