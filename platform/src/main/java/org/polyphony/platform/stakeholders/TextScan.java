package org.polyphony.platform.stakeholders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.shared.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Goes once through all records that have some words anywhere, and tells at the same time which of
 * them the page shows, how many there are, and how many of each kind.
 */
@Component
class TextScan {

  private final JdbcClient database;

  TextScan(JdbcClient database) {
    this.database = database;
  }

  /**
   * What was found.
   *
   * @param in where: in names as soon as one has the words
   * @param ids the page, in its order
   * @param total how many fit
   * @param elsewhere how many more have the words, but not in a name
   * @param facets of all that have the words there
   */
  record Scan(Registry.In in, List<Long> ids, long total, long elsewhere, Facets facets) {}

  private record Line(boolean named, Facets.@Nullable Cell cell, long id) {}

  /**
   * Scans.
   *
   * @param open records with the words, whatever the choices of the filter
   * @param filter with its choices
   * @return nothing where there are more than the list counts
   */
  Optional<Scan> of(RegistryQuery open, Registry.Filter filter, PageRequest page) {
    boolean anywhere = filter.in() == Registry.In.ALL;
    String fitting = "from found s where " + open.choices(filter);
    String wanted =
        anywhere ? "" : " and (s.named or not exists (select 1 " + fitting + " and s.named))";
    var lines =
        database
            .sql(
                """
                with found as materialized (select s.id, s.type, s.group_key, s.kind_key,
                    s.country_code, s.changed_at, s.%s, %s named
                  from stakeholders_stakeholder s %s limit :most),
                page as (select s.id, row_number() over () place from (select s.id %s%s%s
                  limit :limit offset :offset) s)
                select named, type, group_key, kind_key, country_code, count(*) count, null::bigint id,
                  0 place from found group by named, type, group_key, kind_key, country_code
                union all select false, null, null, null, null, 0, id, place from page
                order by place
                """
                    .formatted(
                        SortKeys.column(Reader.language()),
                        open.named(),
                        open.where(),
                        fitting,
                        wanted,
                        open.order(page)))
            .params(open.parameters())
            .param("most", Registry.COUNT_LIMIT + 1)
            .param("limit", page.size())
            .param("offset", page.offset())
            .query(TextScan::line)
            .list();
    return counted(lines, filter, anywhere);
  }

  private static Optional<Scan> counted(
      List<Line> lines, Registry.Filter filter, boolean anywhere) {
    var named = new ArrayList<Facets.Cell>();
    var others = new ArrayList<Facets.Cell>();
    var ids = new ArrayList<Long>();
    for (Line line : lines) {
      if (line.cell() == null) {
        ids.add(line.id());
      } else {
        (line.named() ? named : others).add(line.cell());
      }
    }
    long inNames = new Facets(named).total(filter);
    long elsewhere = new Facets(others).total(filter);
    long all =
        named.stream().mapToLong(Facets.Cell::count).sum()
            + others.stream().mapToLong(Facets.Cell::count).sum();
    if (all > Registry.COUNT_LIMIT) {
      return Optional.empty();
    }
    if (inNames > 0 && !anywhere) {
      return Optional.of(new Scan(Registry.In.NAMES, ids, inNames, elsewhere, new Facets(named)));
    }
    named.addAll(others);
    return Optional.of(new Scan(Registry.In.ALL, ids, inNames + elsewhere, 0, new Facets(named)));
  }

  private static Line line(ResultSet row, int number) throws SQLException {
    return row.getString("type") == null
        ? new Line(false, null, row.getLong("id"))
        : new Line(row.getBoolean("named"), FacetCounts.cell(row, number), 0);
  }
}
