package org.polyphony.platform.exchanges;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the numbers of exchanges by filter, order and page. */
@Component
class ExchangeSearch {

  private static final Pattern PERIOD = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2]))?");

  private static final Map<String, String> ORDERS =
      Map.of(
          "title",
          "lower(coalesce(title::jsonb ->> :language,"
              + " title::jsonb ->> (title::jsonb ->> 'original')))",
          "start",
          "starts collate \"C\"",
          "state",
          "array_position(array["
              + Arrays.stream(ExchangeState.values())
                  .map(it -> "'" + it.name() + "'")
                  .collect(Collectors.joining(","))
              + "], state::text)",
          "moved",
          "(select max(moved_at) from exchanges_move where exchange_id = e.id)");

  private final JdbcClient database;

  ExchangeSearch(JdbcClient database) {
    this.database = database;
  }

  Slice<Long> find(ExchangeFilter filter, PageRequest page, boolean ideas) {
    var wanted = new Conditions();
    if (!ideas) {
      wanted.add("state <> 'IDEA'");
    }
    if (!filter.samples()) {
      wanted.add("not sample");
    }
    if (!filter.text().isEmpty()) {
      wanted.add(
          """
          exists (select 1 from jsonb_each_text(title::jsonb) as t
                  where length(t.key) = 2 and t.value ilike :text)\
          """,
          "text",
          "%" + like(filter.text()) + "%");
    }
    if (!filter.state().isEmpty()) {
      String states =
          ExchangeState.asked(filter.state()).stream()
              .map(ExchangeState::name)
              .collect(Collectors.joining(","));
      wanted.add("state = any(string_to_array(:states, ','))", "states", states);
    }
    wanted.tag(Tag.Kind.INSTRUMENT, filter.instrument());
    wanted.tag(Tag.Kind.AREA, filter.area());
    wanted.tag(Tag.Kind.COUNTRY, filter.country().toUpperCase(Locale.ROOT));
    wanted.tag(Tag.Kind.MANDATE, filter.mandate());
    wanted.tag(Tag.Kind.ORGANISER, filter.organiser());
    wanted.period(filter.year());
    return found(wanted, page);
  }

  private Slice<Long> found(Conditions wanted, PageRequest page) {
    long total =
        database
            .sql("select count(*) from exchanges_exchange e" + wanted.sql())
            .params(wanted.values())
            .query(Long.class)
            .single();
    boolean descending = page.sort().isEmpty() || page.descending();
    String order =
        ORDERS.getOrDefault(page.sort(), "starts collate \"C\"")
            + (descending ? " desc" : " asc")
            + " nulls last";
    List<Long> ids =
        database
            .sql(
                "select id from exchanges_exchange e"
                    + wanted.sql()
                    + " order by "
                    + order
                    + ", id limit :size offset :offset")
            .params(wanted.values())
            .param("language", Reader.language().code())
            .param("size", page.size())
            .param("offset", page.offset())
            .query(Long.class)
            .list();
    return new Slice<>(ids, total, page.page(), page.size());
  }

  Exchanges.Used used(boolean ideas) {
    String seen = ideas ? "" : " and state <> 'IDEA'";
    var years =
        database
            .sql(
                "select distinct left(starts, 4) as year from exchanges_exchange"
                    + " where starts is not null"
                    + seen
                    + " order by year desc")
            .query(String.class)
            .list();
    var countries =
        database
            .sql(
                "select distinct tag_key from exchanges_tag join exchanges_exchange e"
                    + " on e.id = exchange_id where kind = 'COUNTRY'"
                    + seen)
            .query(String.class)
            .set();
    return new Exchanges.Used(years, countries);
  }

  /** Those of the organisations that hold an exchange, or for which somebody takes part. */
  Set<String> holders(Collection<String> organisations) {
    return database
        .sql(
            "select tag_key from exchanges_tag where kind = 'ORGANISER' and tag_key = any(:keys)"
                + " union select organisation_id::text from exchanges_participant"
                + " where organisation_id = any(:keys::bigint[])")
        .param("keys", organisations.toArray(String[]::new))
        .query(String.class)
        .set();
  }

  /** Those of the people who take part in an exchange. */
  Set<String> participants(Collection<String> people) {
    return database
        .sql(
            "select distinct person_id::text from exchanges_participant"
                + " where person_id = any(:keys::bigint[])")
        .param("keys", people.toArray(String[]::new))
        .query(String.class)
        .set();
  }

  private static String like(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }

  /** What a row must meet, with the values of its named parameters. */
  private static final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    void add(String condition) {
      conditions.add(condition);
    }

    void add(String condition, String name, Object value) {
      conditions.add(condition);
      values.put(name, value);
    }

    void tag(Tag.Kind kind, String key) {
      if (!key.isEmpty()) {
        String name = kind.name().toLowerCase(Locale.ROOT);
        add(
            "id in (select exchange_id from exchanges_tag where kind = '%s' and tag_key = :%s)"
                .formatted(kind, name),
            name,
            key);
      }
    }

    /** Under way at some time of a year or month; a date known to the year means all of it. */
    void period(String period) {
      if (PERIOD.matcher(period).matches()) {
        String after =
            period.length() == 4
                ? "%04d".formatted(Integer.parseInt(period) + 1)
                : YearMonth.parse(period).plusMonths(1).toString();
        add("rpad(starts, 10, '-01-01') collate \"C\" < :after", "after", after);
        add(
            "rpad(coalesce(ends, starts), 10, '-99-99') collate \"C\" >= :period",
            "period",
            period);
      }
    }

    String sql() {
      return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Map<String, Object> values() {
      return values;
    }
  }
}
