package org.polyphony.platform.stakeholders.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.Registry;
import org.polyphony.platform.stakeholders.imports.reading.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what would happen to each row of each import. */
@Component
class PlanStore {

  private static final String MISSING =
      """
      from stakeholders_import_plan p
      where p.import_id = :id and p.outcome in ('NEW', 'CHANGED') and p.work_key is not null
        and not exists (select 1 from stakeholders_match_key k
          join stakeholders_stakeholder s on s.id = k.stakeholder_id
          where k.key = p.work_key and s.type = 'O' and s.removed_at is null
            and (not s.confidential or exists (select 1 from stakeholders_reader reader
              where reader.stakeholder_id = s.id and reader.account_id = :account)))
        and not exists (select 1 from
          (select jsonb_array_elements_text(o.keys::jsonb) as own from stakeholders_import_plan o
            where o.import_id = :id and o.outcome = 'NEW' and not o.person) listed
          where listed.own = p.work_key)
      """;

  private final JdbcClient database;
  private final JsonMapper json = JsonMapper.shared();

  PlanStore(JdbcClient database) {
    this.database = database;
  }

  /**
   * A row as it was planned.
   *
   * @param row as it was given
   * @param outcome what would happen
   * @param person whether it is about a person
   * @param name the name to show
   * @param problem why it is left out, or null
   * @param twin the number of the record it is about, or null
   * @param changes field by field
   */
  record Planned(
      Row row,
      Outcome outcome,
      boolean person,
      String name,
      @Nullable Problem problem,
      @Nullable Long twin,
      List<FieldChange> changes) {}

  void add(long id, List<PlannedRow> rows) {
    database
        .sql(
            """
            insert into stakeholders_import_plan (import_id, line, outcome, person, name, cells,
              problem, twin, changes, work_key, work, keys)
            select :id, it.* from unnest(:lines, :outcomes, :people, :names, :cells, :problems,
              :twins, :changes, :workKeys, :works, :keys) it
            """)
        .param("id", id)
        .param("lines", rows.stream().map(it -> it.row().line()).toArray(Integer[]::new))
        .param("outcomes", texts(rows, it -> it.outcome().name()))
        .param("people", rows.stream().map(PlannedRow::person).toArray(Boolean[]::new))
        .param("names", texts(rows, it -> shortened(it.name())))
        .param("cells", texts(rows, it -> json.writeValueAsString(it.row().cells())))
        .param("problems", texts(rows, it -> written(it.problem())))
        .param("twins", rows.stream().map(PlanStore::twin).toArray(Long[]::new))
        .param("changes", texts(rows, this::changes))
        .param("workKeys", texts(rows, it -> it.work() == null ? null : it.work().key()))
        .param("works", texts(rows, PlanStore::work))
        .param("keys", texts(rows, this::keys))
        .update();
  }

  /** How many rows have each outcome. */
  Map<Outcome, Integer> counts(long id) {
    var counts = new EnumMap<Outcome, Integer>(Outcome.class);
    database
        .sql(
            "select outcome, count(*) n from stakeholders_import_plan where import_id = ?"
                + " group by outcome")
        .param(id)
        .query((row, _) -> counts.put(Outcome.valueOf(row.getString("outcome")), row.getInt("n")))
        .list();
    return counts;
  }

  /** Some of the rows in the table's order. */
  List<Planned> page(long id, @Nullable Outcome outcome, int offset, int limit) {
    return database
        .sql(
            "select * from stakeholders_import_plan where import_id = :id"
                + (outcome == null ? "" : " and outcome = :outcome")
                + " order by line limit :limit offset :offset")
        .param("id", id)
        .param("outcome", outcome == null ? "" : outcome.name())
        .param("limit", limit)
        .param("offset", offset)
        .query(this::planned)
        .list();
  }

  /** The next rows to be written, organisations first. */
  List<Planned> next(long id, Draft.At at, int limit) {
    return database
        .sql(
            "select * from stakeholders_import_plan where import_id = :id and person = :person"
                + " and outcome in ('NEW', 'CHANGED') and line > :line order by line limit :limit")
        .param("id", id)
        .param("person", at.person())
        .param("line", at.number())
        .param("limit", limit)
        .query(this::planned)
        .list();
  }

  /** Rows that turned out otherwise when they were to be written. */
  void leaveOut(long id, List<Integer> lines, Problem problem) {
    if (!lines.isEmpty()) {
      database
          .sql(
              "update stakeholders_import_plan set outcome = 'DUPLICATE', problem = ?"
                  + " where import_id = ? and line = any(?)")
          .param(json.writeValueAsString(problem))
          .param(id)
          .param(lines.toArray(Integer[]::new))
          .update();
    }
  }

  /** Forgets the rows that were written, up to where the writing came. */
  void forgetWritten(long id, Draft.At at) {
    database
        .sql(
            "delete from stakeholders_import_plan where import_id = :id"
                + " and outcome in ('NEW', 'CHANGED')"
                + " and (person < :person or (person = :person and line <= :line))")
        .param("id", id)
        .param("person", at.person())
        .param("line", at.number())
        .update();
  }

  /** All rows that are left, in the table's order, as they are needed; to be closed. */
  Stream<Planned> all(long id, boolean good) {
    return database
        .sql(
            "select * from stakeholders_import_plan where import_id = ?"
                + (good ? "" : " and outcome in ('DUPLICATE', 'REFUSED')")
                + " order by line")
        .param(id)
        .withFetchSize(500)
        .query(this::planned)
        .stream();
  }

  /** How many organisations would be added because people work there. */
  int missing(long id, Actor actor) {
    return database
        .sql("select count(distinct p.work_key) " + MISSING)
        .param("id", id)
        .param("account", account(actor))
        .query(Integer.class)
        .single();
  }

  /** The first of their names. */
  List<String> missingNames(long id, Actor actor, int limit) {
    return database
        .sql("select min(p.work) name " + MISSING + " group by p.work_key order by 1 limit :limit")
        .param("id", id)
        .param("account", account(actor))
        .param("limit", limit)
        .query(String.class)
        .list();
  }

  private static long account(Actor actor) {
    Long account = actor.accountId();
    return account == null ? -1 : account;
  }

  private Planned planned(ResultSet row, int number) throws SQLException {
    String problem = row.getString("problem");
    String changes = row.getString("changes");
    long twin = row.getLong("twin");
    boolean none = row.wasNull();
    return new Planned(
        new Row(
            row.getInt("line"), List.of(json.readValue(row.getString("cells"), String[].class))),
        Outcome.valueOf(row.getString("outcome")),
        row.getBoolean("person"),
        row.getString("name"),
        problem == null ? null : json.readValue(problem, Problem.class),
        none ? null : twin,
        changes == null ? List.of() : List.of(json.readValue(changes, FieldChange[].class)));
  }

  private static @Nullable Long twin(PlannedRow row) {
    return row.twin() == null ? null : row.twin().id();
  }

  private static @Nullable String work(PlannedRow row) {
    var work = row.work();
    return work == null ? null : shortened(work.organisation());
  }

  private @Nullable String changes(PlannedRow row) {
    return row.changes().isEmpty() ? null : json.writeValueAsString(row.changes());
  }

  private @Nullable String written(@Nullable Problem problem) {
    return problem == null ? null : json.writeValueAsString(problem);
  }

  /** Only organisations can be where people of the same table work. */
  private @Nullable String keys(PlannedRow row) {
    var candidate = row.candidate();
    return candidate == null || candidate.type() == Registry.Type.PERSON
        ? null
        : json.writeValueAsString(candidate.keys());
  }

  private static String shortened(String name) {
    return name.length() > 300 ? name.substring(0, 299) + "…" : name;
  }

  private static @Nullable String[] texts(
      List<PlannedRow> rows, Function<PlannedRow, @Nullable String> column) {
    return rows.stream().map(column).toArray(String[]::new);
  }
}
