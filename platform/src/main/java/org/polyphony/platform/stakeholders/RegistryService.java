package org.polyphony.platform.stakeholders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.fields.Fields;
import org.polyphony.platform.i18n.LocalizedTexts;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class RegistryService implements Registry {

  private static final String SELECT =
      "select s.id, s.type, coalesce(o.name, p.name) as name, o.acronym, "
          + RegistryQuery.currentAffiliation()
          + " affiliation, s.group_key, s.kind_key, s.country_code, "
          + RegistryQuery.currentRole()
          + " role_key, s.sample, s.confidential, s.changed_at, s.own from (";

  /** The rows are chosen first, so that names, roles and affiliations of no others are read. */
  private static final String CHOSEN = "select s.* from stakeholders_stakeholder s ";

  private static final String JOINS =
      ") s left join stakeholders_organisation o on o.id = s.id"
          + " left join stakeholders_person p on p.id = s.id";

  /** Rows that the driver holds at a time while a whole list goes out. */
  private static final int FETCHED = 500;

  private final JdbcClient database;
  private final AuditTrail audit;
  private final Fields fields;
  private final FacetCounts counts;
  private final TextScan scans;
  private final Clock clock;

  RegistryService(
      JdbcClient database,
      AuditTrail audit,
      Fields fields,
      FacetCounts counts,
      TextScan scans,
      Clock clock) {
    this.database = database;
    this.audit = audit;
    this.fields = fields;
    this.scans = scans;
    this.counts = counts;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<Row> list(Actor actor, Filter filter, PageRequest page) {
    actor.require(Permissions.READ);
    var query = query(actor, filter);
    return new Slice<>(rows(actor, query, page), total(query), page.page(), page.size());
  }

  @Override
  @Transactional(readOnly = true)
  public long total(Actor actor, Filter filter) {
    return total(query(actor, filter));
  }

  private long total(RegistryQuery query) {
    return database
        .sql(
            "select count(*) from (select 1 from stakeholders_stakeholder s "
                + query.where()
                + " limit "
                + (COUNT_LIMIT + 1)
                + ") counted")
        .params(query.parameters())
        .query(Long.class)
        .single();
  }

  @Override
  @Transactional(readOnly = true)
  public Map<String, Long> countries(Actor actor, Filter filter) {
    actor.require(Permissions.READ);
    var query = query(actor, filter);
    var counts = new HashMap<String, Long>();
    database
        .sql(
            "select coalesce(s.country_code, '') code, count(*) n from stakeholders_stakeholder s "
                + query.where()
                + " group by 1")
        .params(query.parameters())
        .query(row -> {
          counts.put(row.getString("code"), row.getLong("n"));
        });
    return counts;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Long> ids(Actor actor, Filter filter, int limit, long offset) {
    var query = query(actor, filter);
    return database
        .sql(
            "select s.id from stakeholders_stakeholder s "
                + query.where()
                + query.order(PageRequest.first(1))
                + " limit :limit offset :offset")
        .params(query.parameters())
        .param("limit", limit)
        .param("offset", offset)
        .query(Long.class)
        .list();
  }

  @Override
  @Transactional(readOnly = true)
  public Map<Long, Reach> reach(Actor actor, Collection<Long> ids) {
    var found = new HashMap<Long, Reach>();
    database
        .sql(
            "select s.id, coalesce(p.email, '') email, coalesce(p.phone, '') phone,"
                + " coalesce(o.web, '') web from stakeholders_stakeholder s"
                + " left join stakeholders_person p on p.id = s.id"
                + " left join stakeholders_organisation o on o.id = s.id where "
                + Visibility.SQL
                + " and s.id = any(:ids)")
        .param("account", Visibility.account(actor))
        .param("ids", ids.toArray(Long[]::new))
        .query(row -> {
          found.put(
              row.getLong("id"),
              new Reach(row.getString("email"), row.getString("phone"), row.getString("web")));
        });
    return found;
  }

  @Override
  @Transactional(readOnly = true)
  public Filter widened(Actor actor, Filter filter) {
    actor.require(Permissions.READ);
    if (!filter.text().isBlank() && filter.in() == In.NAMES) {
      for (In in : In.values()) {
        var query = query(actor, filter.in(in));
        boolean found =
            database
                .sql(
                    "select exists (select 1 from stakeholders_stakeholder s "
                        + query.where()
                        + ")")
                .params(query.parameters())
                .query(Boolean.class)
                .single();
        if (found) {
          return filter.in(in);
        }
      }
    }
    return filter;
  }

  @Override
  @Transactional(readOnly = true)
  public Found find(Actor actor, Filter filter, PageRequest page) {
    actor.require(Permissions.READ);
    if (filter.text().isBlank() || filter.in() == In.SIMILAR) {
      return new Found(filter, list(actor, filter, page), counts.whole(actor, filter), 0);
    }
    var open = query(actor, filter.open());
    var scan = scans.of(open, filter, page);
    if (scan.isEmpty()) {
      var wider = widened(actor, filter);
      return new Found(wider, list(actor, wider, page), Optional.empty(), 0);
    }
    var found = scan.get();
    if (found.total() == 0) {
      var alike = filter.in(In.SIMILAR);
      return new Found(alike, list(actor, alike, page), Optional.empty(), 0);
    }
    var rows = rows(actor, found.ids());
    return new Found(
        filter.in(found.in()),
        new Slice<>(
            found.ids().stream().map(rows::get).filter(Objects::nonNull).toList(),
            found.total(),
            page.page(),
            page.size()),
        Optional.of(found.facets()),
        found.elsewhere());
  }

  @Override
  @Transactional
  public void export(Actor actor, Filter filter, Consumer<Row> sink) {
    actor.require(Permissions.EXPORT);
    var keys = fields.keys(actor);
    var query = query(actor, filter);
    try (var rows =
        statement(query, PageRequest.first(1), "")
            .withFetchSize(FETCHED)
            .query((row, _) -> row(row, keys))
            .stream()) {
      rows.forEach(row -> {
        if (row.confidential()) {
          audit.write(actor, row.subject(), "exported", List.of());
        }
        sink.accept(row);
      });
    }
  }

  @Override
  @Transactional(readOnly = true)
  public Map<Long, Row> rows(Actor actor, Collection<Long> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    var keys = fields.keys(actor);
    return database
        .sql(SELECT + CHOSEN + "where " + Visibility.SQL + " and s.id = any(:ids)" + JOINS)
        .param("account", Visibility.account(actor))
        .param("today", today())
        .param("ids", ids.toArray(Long[]::new))
        .query((row, _) -> row(row, keys))
        .list()
        .stream()
        .collect(Collectors.toMap(Row::id, it -> it));
  }

  @Override
  public Condition condition(Actor actor, Filter filter, String column) {
    var query = query(actor, filter);
    return new Condition(
        "exists (select 1 from stakeholders_stakeholder s "
            + query.where()
            + " and s.id = "
            + column
            + ")",
        query.parameters());
  }

  private RegistryQuery query(Actor actor, Filter filter) {
    if (filter.in() == In.SIMILAR) {
      database
          .sql("select set_config('pg_trgm.word_similarity_threshold', '0.45', true)")
          .query(String.class)
          .single();
    }
    return new RegistryQuery(actor, filter, fields, today());
  }

  private String today() {
    return LocalDate.now(clock.withZone(ZoneOffset.UTC)).toString();
  }

  private List<Row> rows(Actor actor, RegistryQuery query, PageRequest page) {
    var keys = fields.keys(actor);
    return statement(query, page, " limit :limit offset :offset")
        .param("limit", page.size())
        .param("offset", page.offset())
        .query((row, _) -> row(row, keys))
        .list();
  }

  private JdbcClient.StatementSpec statement(RegistryQuery query, PageRequest page, String end) {
    String order = query.order(page);
    return database
        .sql(SELECT + CHOSEN + query.where() + order + end + JOINS + order)
        .params(query.parameters());
  }

  private static Row row(ResultSet row, Set<String> keys) throws SQLException {
    boolean person = row.getString("type").equals("P");
    String name = row.getString("name");
    return new Row(
        row.getLong("id"),
        person ? Type.PERSON : Type.ORGANISATION,
        person ? LocalizedText.of(Language.EN, name) : LocalizedTexts.fromJson(name),
        person ? LocalizedText.EMPTY : LocalizedTexts.fromJson(row.getString("acronym")),
        text(row.getString("affiliation")),
        row.getString("group_key"),
        row.getString("kind_key"),
        row.getString("country_code"),
        row.getString("role_key"),
        row.getBoolean("sample"),
        row.getBoolean("confidential"),
        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
        OwnValues.only(OwnValuesConverter.fromJson(row.getString("own")), keys));
  }

  private static @Nullable LocalizedText text(@Nullable String json) {
    return json == null ? null : LocalizedTexts.fromJson(json);
  }
}
