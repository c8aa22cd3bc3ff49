package org.polyphony.platform.exchanges;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the numbers of exchanges by filter, order and page. */
@Component
class ExchangeSearch {

  private static final Map<String, String> ORDERS =
      Map.of("title", "lower(title)", "start", "starts", "state", "state");

  private final JdbcClient database;

  ExchangeSearch(JdbcClient database) {
    this.database = database;
  }

  Slice<Long> find(ExchangeFilter filter, PageRequest page, boolean ideas) {
    var where = new ArrayList<String>();
    var values = new ArrayList<Object>();
    if (!ideas) {
      where.add("state <> 'IDEA'");
    }
    if (!filter.samples()) {
      where.add("not sample");
    }
    add(where, values, "title ilike '%' || ? || '%'", like(filter.text()));
    add(where, values, "state = ?", filter.state().toUpperCase(Locale.ROOT).replace('-', '_'));
    tag(where, values, "INSTRUMENT", filter.instrument());
    tag(where, values, "AREA", filter.area());
    tag(where, values, "COUNTRY", filter.country().toUpperCase(Locale.ROOT));
    year(where, values, filter.year());
    String condition = where.isEmpty() ? "" : " where " + String.join(" and ", where);
    long total =
        database
            .sql("select count(*) from exchanges_exchange" + condition)
            .params(values)
            .query(Long.class)
            .single();
    String order = ORDERS.getOrDefault(page.sort(), "starts");
    boolean descending = page.sort().isEmpty() || page.descending();
    values.add(page.size());
    values.add(page.offset());
    List<Long> ids =
        database
            .sql(
                "select id from exchanges_exchange"
                    + condition
                    + " order by "
                    + order
                    + (descending ? " desc nulls last" : " asc nulls last")
                    + ", id limit ? offset ?")
            .params(values)
            .query(Long.class)
            .list();
    return new Slice<>(ids, total, page.page(), page.size());
  }

  private static void add(List<String> where, List<Object> values, String sql, String value) {
    if (!value.isEmpty()) {
      where.add(sql);
      values.add(value);
    }
  }

  private static void tag(List<String> where, List<Object> values, String kind, String key) {
    add(
        where,
        values,
        "id in (select exchange_id from exchanges_tag where kind = '" + kind + "' and tag_key = ?)",
        key);
  }

  private static void year(List<String> where, List<Object> values, String year) {
    if (year.matches("\\d{4}")) {
      where.add("starts < ? and coalesce(ends, starts) >= ?");
      values.add(Integer.parseInt(year) + 1 + "");
      values.add(year);
    }
  }

  private static String like(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }
}
