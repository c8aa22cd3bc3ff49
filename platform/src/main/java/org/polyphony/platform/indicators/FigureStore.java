package org.polyphony.platform.indicators;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts, by one statement a computation. */
@Repository
class FigureStore {

  private final JdbcClient database;

  FigureStore(JdbcClient database) {
    this.database = database;
  }

  Computed compute(Binding binding, long strategy) {
    var base = BaseSql.of(binding, strategy);
    if (binding.computation() == Computation.PEOPLE_WITH_GAIN) {
      return gain(base);
    }
    List<Dimension> dimensions = binding.computation().dimensions();
    var parts = new ArrayList<Computed.Part>();
    long[] total = new long[1];
    database
        .sql(
            "with base as ("
                + base.sql()
                + ") select count(distinct id) as n"
                + dimensions.stream()
                    .map(it ->
                        ", " + column(it) + ", grouping(" + column(it) + ") as g" + it.ordinal())
                    .collect(Collectors.joining())
                + " from base group by grouping sets (()"
                + dimensions.stream()
                    .map(it -> ", (" + set(it, dimensions) + ")")
                    .collect(Collectors.joining())
                + ")")
        .params(base.values())
        .query((row, _) -> row(row, dimensions))
        .list()
        .forEach(it -> {
          if (it.dimension() == null) {
            total[0] = it.value();
          } else {
            parts.add(new Computed.Part(it.dimension(), it.key(), it.above(), it.value()));
          }
        });
    return new Computed(total[0], null, parts);
  }

  private record Row(@Nullable Dimension dimension, String key, String above, long value) {}

  /** A country stands below its region, so that neither tells of the other. */
  private static String set(Dimension dimension, List<Dimension> all) {
    return nested(dimension, all)
        ? column(Dimension.REGION) + ", " + column(dimension)
        : column(dimension);
  }

  private static boolean nested(Dimension dimension, List<Dimension> all) {
    return dimension == Dimension.COUNTRY && all.contains(Dimension.REGION);
  }

  private static Row row(ResultSet row, List<Dimension> dimensions) throws SQLException {
    Dimension found = null;
    for (Dimension each : dimensions) {
      // the last one grouped by is the finest: a country comes after its region
      if (row.getInt("g" + each.ordinal()) == 0) {
        found = each;
      }
    }
    return found == null
        ? new Row(null, "", "", row.getLong("n"))
        : new Row(
            found,
            row.getString(found.slug()),
            nested(found, dimensions) ? row.getString(Dimension.REGION.slug()) : "",
            row.getLong("n"));
  }

  private Computed gain(BaseSql.Query base) {
    return database
        .sql(
            "with base as ("
                + base.sql()
                + """
                ), means as (select questionnaire, pairing, wave, avg(score) as mean from base
                             group by questionnaire, pairing, wave)
                select count(*) filter (where later.mean > earlier.mean) as risen, count(*) as pairs
                from means earlier join means later using (questionnaire, pairing)
                where earlier.wave = 'BEFORE' and later.wave = 'AFTER'\
                """)
        .params(base.values())
        .query((row, _) -> new Computed(row.getLong("risen"), row.getLong("pairs"), List.of()))
        .single();
  }

  /**
   * The numbers of the records behind a figure.
   *
   * @param dimension only those of a part, or null
   */
  List<Long> records(
      Binding binding, long strategy, @Nullable Dimension dimension, String key, int most) {
    var base = BaseSql.of(binding, strategy);
    return database
        .sql(
            "with base as ("
                + base.sql()
                + ") select distinct id from base"
                + (dimension == null ? "" : " where " + column(dimension) + " = :part")
                + " order by id limit :most")
        .params(base.values())
        .param("part", key)
        .param("most", most)
        .query(Long.class)
        .list();
  }

  private static String column(Dimension dimension) {
    return '"' + dimension.slug() + '"';
  }
}
