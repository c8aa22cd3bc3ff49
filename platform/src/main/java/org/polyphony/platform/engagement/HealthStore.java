package org.polyphony.platform.engagement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what a relationship is judged by; reads and writes {@code engagement_health}. */
@Repository
class HealthStore {

  private static final String SIGNS =
      """
      select (select max(n.happened_on) from engagement_note n
          join engagement_note_about a on a.note_id = n.id
          where a.stakeholder_id = :id and n.removed_at is null and n.kind <> 'DOCUMENT'
            and %1$s) last,
        (select count(*) from engagement_commitment c
          where c.stakeholder_id = :id and c.removed_at is null and c.state = 'OPEN'
            and c.due_on < :today) overdue,
        (select count(*) from engagement_point p join engagement_note n on n.id = p.note_id
          join engagement_note_about a on a.note_id = n.id
          where a.stakeholder_id = :id and n.removed_at is null and p.state = 'OPEN'
            and p.follow_up <> '' and %1$s) open
      """
          .formatted(NoteQuery.SEEN);

  private final JdbcClient database;

  HealthStore(JdbcClient database) {
    this.database = database;
  }

  /** Of a stakeholder whom the actor may see; notes that the actor may not see do not count. */
  Signs signs(Actor actor, long stakeholder, LocalDate today) {
    return database
        .sql(SIGNS)
        .param("id", stakeholder)
        .param("account", Visibility.account(actor))
        .param("today", today)
        .query((row, _) ->
            new Signs(
                today,
                row.getObject("last", LocalDate.class),
                row.getLong("overdue"),
                row.getLong("open")))
        .single();
  }

  Optional<Health.Judged> judged(long stakeholder) {
    return database
        .sql("select * from engagement_health where stakeholder_id = ?")
        .param(stakeholder)
        .query(HealthStore::judged)
        .optional();
  }

  void judge(long stakeholder, Health.Judged judged) {
    database
        .sql(
            """
            insert into engagement_health (stakeholder_id, state, reason, actor_name, judged_on)
            values (?, ?, ?, ?, ?) on conflict (stakeholder_id) do update set
              state = excluded.state, reason = excluded.reason,
              actor_name = excluded.actor_name, judged_on = excluded.judged_on
            """)
        .params(stakeholder, judged.state().name(), judged.reason(), judged.who(), judged.day())
        .update();
  }

  void forget(long stakeholder) {
    database
        .sql("delete from engagement_health where stakeholder_id = ?")
        .param(stakeholder)
        .update();
  }

  private static Health.Judged judged(ResultSet row, int number) throws SQLException {
    return new Health.Judged(
        HealthState.valueOf(row.getString("state")),
        row.getString("reason"),
        row.getString("actor_name"),
        row.getObject("judged_on", LocalDate.class));
  }
}
