package org.polyphony.platform.stakeholders.duplicates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.dedupe.Decision;
import org.polyphony.algorithms.dedupe.DedupeRecord;
import org.polyphony.algorithms.dedupe.DuplicatePair;
import org.polyphony.algorithms.matching.Reason;
import org.polyphony.platform.i18n.LocalizedTexts;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.stakeholders.Registry;
import org.polyphony.platform.stakeholders.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps sweeps and the pairs they found. */
@Component
class SweepStore {

  /** Whoever is silent for this long is gone. */
  private static final Duration SILENCE = Duration.ofMinutes(5);

  private final JdbcClient database;
  private final SweepRecords records;
  private final Clock clock;
  private final JsonMapper json = JsonMapper.shared();

  SweepStore(JdbcClient database, SweepRecords records, Clock clock) {
    this.database = database;
    this.records = records;
    this.clock = clock;
  }

  List<DedupeRecord> records(Registry.Type type) {
    return records.of(type);
  }

  /** A new sweep; empty while another goes on. */
  @Transactional
  Optional<Long> begin(String actor) {
    database
        .sql(
            "update stakeholders_sweep set state = 'FAILED' where state = 'RUNNING' and touched_at"
                + " < ?")
        .param(now().minus(SILENCE))
        .update();
    return database
        .sql(
            "insert into stakeholders_sweep (state, actor_name, started_at, touched_at)"
                + " select 'RUNNING', :actor, :now, :now where not exists"
                + " (select 1 from stakeholders_sweep where state = 'RUNNING') returning id")
        .param("actor", actor)
        .param("now", now())
        .query(Long.class)
        .optional();
  }

  void stop() {
    database
        .sql("update stakeholders_sweep set state = 'STOPPED' where state = 'RUNNING'")
        .update();
  }

  void progress(long id, int done) {
    int going =
        database
            .sql(
                "update stakeholders_sweep set done = ?, touched_at = ?"
                    + " where id = ? and state = 'RUNNING'")
            .param(Math.clamp(done, 0, 100))
            .param(now())
            .param(id)
            .update();
    if (going == 0) {
      throw new CancellationException();
    }
  }

  void done(long id, int count) {
    database
        .sql(
            "update stakeholders_sweep set state = 'DONE', done = 100, records = ?, pairs ="
                + " (select count(*) from stakeholders_pair where sweep_id = ?) where id = ?")
        .param(count)
        .param(id)
        .param(id)
        .update();
  }

  void failed(long id) {
    database.sql("update stakeholders_sweep set state = 'FAILED' where id = ?").param(id).update();
  }

  Optional<Sweeps.Sweep> last() {
    return database
        .sql("select * from stakeholders_sweep order by id desc limit 1")
        .query((row, _) ->
            new Sweeps.Sweep(
                row.getString("state").equals("RUNNING"),
                row.getString("state").equals("FAILED"),
                row.getInt("done"),
                row.getInt("records"),
                row.getInt("pairs")))
        .optional();
  }

  /** Keeps the pairs of one kind; those found before and not any more go, unless judged. */
  @Transactional
  void found(long id, Registry.Type type, List<DuplicatePair> pairs) {
    database
        .sql(
            """
            insert into stakeholders_pair (one_id, other_id, sweep_id, score, sure, reasons)
            select least(it.a, it.b), greatest(it.a, it.b), :id, it.score, it.sure, it.reasons
            from unnest(:ones, :others, :scores, :sure, :reasons) it(a, b, score, sure, reasons)
            on conflict (one_id, other_id) do update set sweep_id = excluded.sweep_id,
              score = excluded.score, sure = excluded.sure, reasons = excluded.reasons
            """)
        .param("id", id)
        .param("ones", pairs.stream().map(it -> Long.valueOf(it.first())).toArray(Long[]::new))
        .param("others", pairs.stream().map(it -> Long.valueOf(it.second())).toArray(Long[]::new))
        .param("scores", pairs.stream().map(DuplicatePair::score).toArray(Double[]::new))
        .param(
            "sure",
            pairs.stream().map(it -> it.decision() == Decision.AUTO).toArray(Boolean[]::new))
        .param("reasons", pairs.stream().map(this::reasons).toArray(String[]::new))
        .update();
    database
        .sql(
            "delete from stakeholders_pair p using stakeholders_stakeholder s where s.id = p.one_id"
                + " and s.type = ? and p.sweep_id <> ? and p.dismissed_at is null")
        .param(type == Registry.Type.PERSON ? "P" : "O")
        .param(id)
        .update();
  }

  private String reasons(DuplicatePair pair) {
    return json.writeValueAsString(
        pair.reasons().stream()
            .filter(it -> it.values().containsKey("field"))
            .map(SweepStore::evidence)
            .toList());
  }

  private static Sweeps.Evidence evidence(Reason reason) {
    Function<String, String> value = it -> String.valueOf(reason.values().getOrDefault(it, ""));
    String kind = reason.key().substring(reason.key().indexOf('.') + 1);
    boolean same = reason.values().containsKey("value");
    return new Sweeps.Evidence(
        kind,
        value.apply("field"),
        value.apply(same ? "value" : "first"),
        value.apply(same ? "value" : "second"));
  }

  /** False if there is no such pair. */
  boolean judge(long one, long other, @Nullable String actor) {
    return database
            .sql(
                "update stakeholders_pair set dismissed_by = :actor,"
                    + " dismissed_at = case when :actor::text is null then null else :now end"
                    + " where one_id = :one and other_id = :other")
            .param("actor", actor, java.sql.Types.VARCHAR)
            .param("now", now())
            .param("one", Math.min(one, other))
            .param("other", Math.max(one, other))
            .update()
        == 1;
  }

  Slice<Sweeps.Pair> pairs(Actor actor, Sweeps.Filter filter, PageRequest page) {
    String where =
        """
        from stakeholders_pair p
        join stakeholders_stakeholder a on a.id = p.one_id and a.removed_at is null
        join stakeholders_stakeholder b on b.id = p.other_id and b.removed_at is null
        left join stakeholders_person ap on ap.id = a.id
        left join stakeholders_person bp on bp.id = b.id
        left join stakeholders_organisation ao on ao.id = a.id
        left join stakeholders_organisation bo on bo.id = b.id
        where (p.dismissed_at is not null) = :dismissed and (p.sure or not :sure)
          and (:type = '' or a.type = :type)
        """
            + " and "
            + Visibility.of("p.one_id")
            + " and "
            + Visibility.of("p.other_id");
    var values = new HashMap<String, Object>();
    values.put("account", Visibility.account(actor));
    values.put("dismissed", filter.dismissed());
    values.put("sure", filter.sure());
    values.put(
        "type", filter.type() == null ? "" : filter.type() == Registry.Type.PERSON ? "P" : "O");
    long total = database.sql("select count(*) " + where).params(values).query(Long.class).single();
    return new Slice<>(rows(where, values, page), total, page.page(), page.size());
  }

  private List<Sweeps.Pair> rows(String where, Map<String, Object> values, PageRequest page) {
    return database
        .sql(
            "select p.one_id, p.other_id, p.score, p.reasons, a.type, coalesce(ap.name, ao.name)"
                + " one, coalesce(bp.name, bo.name) other "
                + where
                + " order by p.score desc, p.one_id, p.other_id limit :size offset :offset")
        .params(values)
        .param("size", page.size())
        .param("offset", page.offset())
        .query(this::pair)
        .list();
  }

  private Sweeps.Pair pair(ResultSet row, int number) throws SQLException {
    boolean person = row.getString("type").equals("P");
    return new Sweeps.Pair(
        row.getLong("one_id"),
        row.getLong("other_id"),
        person ? Registry.Type.PERSON : Registry.Type.ORGANISATION,
        List.of(name(person, row.getString("one")), name(person, row.getString("other"))),
        row.getDouble("score"),
        List.of(json.readValue(row.getString("reasons"), Sweeps.Evidence[].class)));
  }

  private static String name(boolean person, String stored) {
    return person ? stored : LocalizedTexts.fromJson(stored).in(Reader.language()).text();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
