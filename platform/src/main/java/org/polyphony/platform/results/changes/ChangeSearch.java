package org.polyphony.platform.results.changes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the numbers of institutional changes by filter, order and page. */
@Component
class ChangeSearch {

  private static final String STAGE =
      "(select max(array_position(array["
          + Arrays.stream(PolicyStage.values())
              .map(it -> "'" + it.name() + "'")
              .collect(Collectors.joining(","))
          + "], s.stage::text)) from results_change_stage s"
          + " where s.change_id = c.id and not s.taken_back)";

  private static final Map<String, String> ORDERS =
      Map.of(
          "title",
          "lower(coalesce(c.title::jsonb ->> :language,"
              + " c.title::jsonb ->> (c.title::jsonb ->> 'original')))",
          "kind",
          "c.kind",
          "country",
          "c.country",
          "stage",
          STAGE,
          "reached",
          "(select max(s.reached collate \"C\") from results_change_stage s"
              + " where s.change_id = c.id and not s.taken_back)",
          "confirmed",
          "c.validated_at");

  private final JdbcClient database;

  ChangeSearch(JdbcClient database) {
    this.database = database;
  }

  /**
   * One page of numbers.
   *
   * @param ideas whether those that came only of exchanges which are still ideas may be known
   */
  Slice<Long> find(ChangeFilter filter, PageRequest page, boolean ideas) {
    var conditions = new ArrayList<String>();
    var values = new HashMap<String, Object>();
    conditions(filter, ideas, conditions, values);
    String from =
        " from results_change c where not c.removed and " + String.join(" and ", conditions);
    long total = database.sql("select count(*)" + from).params(values).query(Long.class).single();
    boolean descending = page.sort().isEmpty() || page.descending();
    List<Long> ids =
        database
            .sql(
                "select c.id"
                    + from
                    + " order by "
                    + ORDERS.getOrDefault(page.sort(), ORDERS.get("reached"))
                    + (descending ? " desc" : " asc")
                    + " nulls last, c.id limit :size offset :offset")
            .params(values)
            .param("language", Reader.language().code())
            .param("size", page.size())
            .param("offset", page.offset())
            .query(Long.class)
            .list();
    return new Slice<>(ids, total, page.page(), page.size());
  }

  private static void conditions(
      ChangeFilter filter, boolean ideas, List<String> conditions, Map<String, Object> values) {
    Long strategy = filter.strategy();
    conditions.add(
        "exists (select 1 from results_change_exchange x join exchanges_exchange e"
            + " on e.id = x.exchange_id where x.change_id = c.id"
            + (ideas ? "" : " and e.state <> 'IDEA'")
            + (strategy == null ? "" : " and e.strategy_id = :strategy")
            + ")");
    if (strategy != null) {
      values.put("strategy", strategy);
    }
    if (!filter.text().isBlank()) {
      conditions.add(
          "exists (select 1 from jsonb_each_text(c.title::jsonb) as t"
              + " where length(t.key) = 2 and t.value ilike :text)");
      String plain = filter.text().strip().replaceAll("([\\\\%_])", "\\\\$1");
      values.put("text", "%" + plain + "%");
    }
    if (filter.kind() != null) {
      conditions.add("c.kind = :kind");
      values.put("kind", filter.kind().name());
    }
    if (filter.stage() != null) {
      conditions.add(STAGE + " = :stage");
      values.put("stage", filter.stage().ordinal() + 1);
    }
    if (!filter.country().isEmpty()) {
      conditions.add("c.country = :country");
      values.put("country", filter.country().toUpperCase(Locale.ROOT));
    }
    if (!filter.outcome().isEmpty()) {
      conditions.add(
          "c.id in (select o.change_id from results_change_outcome o where o.outcome = :outcome)");
      values.put("outcome", filter.outcome());
    }
    if (filter.validated() != null) {
      conditions.add("c.validated_at is" + (filter.validated() ? " not null" : " null"));
    }
  }

  /** Those that came of any of several exchanges, by the date of their last stage. */
  List<Long> ofExchanges(Collection<Long> exchanges) {
    return database
        .sql(
            "select c.id from results_change c where not c.removed and exists (select 1 from"
                + " results_change_exchange x where x.change_id = c.id and x.exchange_id ="
                + " any(:exchanges)) order by "
                + ORDERS.get("reached")
                + " nulls last, c.id")
        .param("exchanges", exchanges.toArray(Long[]::new))
        .query(Long.class)
        .list();
  }

  /** The countries that any change concerns: what a list can filter by. */
  List<String> countries() {
    return database
        .sql(
            "select distinct c.country from results_change c"
                + " where not c.removed and c.country is not null")
        .query(String.class)
        .list();
  }
}
