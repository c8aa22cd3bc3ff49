package org.polyphony.platform.assessments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.stakeholders.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code assessments_assessment}. */
@Repository
class AssessmentStore {

  private static final String SEEN = Visibility.of("a.stakeholder_id");

  private final JdbcClient database;

  AssessmentStore(JdbcClient database) {
    this.database = database;
  }

  long insert(Actor actor, AssessmentDraft draft, Instant now) {
    Position position = draft.ranking().position();
    return database
        .sql(
            """
            insert into assessments_assessment (stakeholder_id, strategy_id, influence, interest,
              position, assessed_on, reason, author_name, written_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
            """)
        .param(draft.stakeholder())
        .param(draft.strategy())
        .param(draft.ranking().influence())
        .param(draft.ranking().interest())
        .param(position == null ? null : position.name())
        .param(draft.day())
        .param(draft.reason())
        .param(actor.name())
        .param(OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }

  void removed(long id, @Nullable Instant when) {
    database
        .sql("update assessments_assessment set removed_at = ? where id = ?")
        .param(when == null ? null : OffsetDateTime.ofInstant(when, ZoneOffset.UTC))
        .param(id)
        .update();
  }

  /** One that the actor may see, removed or not. */
  Optional<Assessment> find(Actor actor, long id, boolean lock) {
    String sql = "select a.* from assessments_assessment a where a.id = :id and " + SEEN;
    return database
        .sql(lock ? sql + " for update" : sql)
        .param("id", id)
        .param("account", Visibility.account(actor))
        .query(AssessmentStore::row)
        .optional();
  }

  /** Of one that the actor may see, newest first. */
  List<Assessment> of(long stakeholder) {
    return database
        .sql(
            "select a.* from assessments_assessment a where a.removed_at is null"
                + " and a.stakeholder_id = ? order by a.assessed_on desc, a.id desc")
        .param(stakeholder)
        .query(AssessmentStore::row)
        .list();
  }

  Map<Long, Ranking> newest(Actor actor, Collection<Long> stakeholders) {
    var found = new HashMap<Long, Ranking>();
    database
        .sql(
            "select distinct on (a.stakeholder_id) a.* from assessments_assessment a"
                + " where a.removed_at is null and a.stakeholder_id = any(:ids) and "
                + SEEN
                + " order by a.stakeholder_id, a.assessed_on desc, a.id desc")
        .param("ids", stakeholders.toArray(Long[]::new))
        .param("account", Visibility.account(actor))
        .query(AssessmentStore::row)
        .list()
        .forEach(it -> found.put(it.draft().stakeholder(), it.ranking()));
    return found;
  }

  Map<Grid.Cell, Long> counts(GridQuery query) {
    var counts = new HashMap<Grid.Cell, Long>();
    database
        .sql(
            query.newest()
                + " select influence, interest, count(*) n from newest n"
                + query.now()
                + " group by 1, 2")
        .params(query.parameters())
        .query(row -> {
          counts.put(
              new Grid.Cell(row.getInt("influence"), row.getInt("interest")), row.getLong("n"));
        });
    return counts;
  }

  /** The first of each cell by name. */
  List<Assessment> figures(GridQuery query, int most) {
    return database
        .sql(
            query.newest()
                + ", placed as (select n.*, row_number() over (partition by influence, interest"
                + " order by "
                + Visibility.sortKey("n.stakeholder_id")
                + ", n.stakeholder_id) place from newest n"
                + query.now()
                + ") select * from placed where place <= :most order by place")
        .params(query.parameters())
        .param("most", most)
        .query(AssessmentStore::row)
        .list();
  }

  List<Assessment> page(GridQuery query, PageRequest page, int limit, long offset) {
    return database
        .sql(
            query.newest()
                + " select n.* from newest n"
                + query.now()
                + GridQuery.order(page)
                + " limit :limit offset :offset")
        .params(query.parameters())
        .param("limit", limit)
        .param("offset", offset)
        .query(AssessmentStore::row)
        .list();
  }

  /** Earlier and newest ones of those, oldest first. */
  List<Assessment> trails(GridQuery query, Collection<Long> stakeholders) {
    return database
        .sql(
            "select a.* from assessments_assessment a where a.stakeholder_id = any(:ids)"
                + query.kept()
                + " order by a.assessed_on, a.id")
        .params(query.parameters())
        .param("ids", stakeholders.toArray(Long[]::new))
        .query(AssessmentStore::row)
        .list();
  }

  private static Assessment row(ResultSet row, int number) throws SQLException {
    String position = row.getString("position");
    return new Assessment(
        row.getLong("id"),
        new AssessmentDraft(
            row.getLong("stakeholder_id"),
            row.getObject("strategy_id", Long.class),
            new Ranking(
                row.getInt("influence"),
                row.getInt("interest"),
                position == null ? null : Position.valueOf(position)),
            row.getObject("assessed_on", LocalDate.class),
            row.getString("reason")),
        row.getString("author_name"),
        row.getObject("removed_at") != null);
  }
}
