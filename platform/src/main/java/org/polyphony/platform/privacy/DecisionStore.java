package org.polyphony.platform.privacy;

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
import java.util.Set;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of decisions. */
@Repository
class DecisionStore {

  /** One row for each person and purpose. */
  private static final String NEWEST =
      """
      from (select distinct on (c.person_id, c.purpose_key) c.* from privacy_decision c
            order by c.person_id, c.purpose_key, c.decided_on desc, c.id desc) d
      where exists (select 1 from stakeholders_stakeholder here
                    where here.id = d.person_id and here.removed_at is null)
      """;

  private final JdbcClient database;

  DecisionStore(JdbcClient database) {
    this.database = database;
  }

  long insert(Actor actor, long person, DecisionDraft draft, Instant now) {
    return database
        .sql(
            """
            insert into privacy_decision (person_id, purpose_key, given, basis, way, decided_on,
              expires_on, shown, proof, account_id, actor_name, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
            """)
        .param(person)
        .param(draft.purpose())
        .param(draft.given())
        .param(draft.basis().name())
        .param(draft.way().name())
        .param(draft.decidedOn())
        .param(draft.expiresOn())
        .param(draft.shown())
        .param(draft.proof())
        .param(actor.accountId())
        .param(actor.name())
        .param(OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }

  List<Decision> of(long person) {
    return database
        .sql("select * from privacy_decision where person_id = ? order by decided_on desc, id desc")
        .param(person)
        .query(DecisionStore::decision)
        .list();
  }

  long count(Actor actor, ConsentFilter filter, LocalDate today) {
    return database
        .sql("select count(*) " + NEWEST + condition(filter))
        .params(values(actor, filter, today))
        .query(Long.class)
        .single();
  }

  List<Decision> page(
      Actor actor, ConsentFilter filter, LocalDate today, String order, int limit, long offset) {
    return database
        .sql("select d.* " + NEWEST + condition(filter) + order + " limit :limit offset :offset")
        .params(values(actor, filter, today))
        .param("limit", limit)
        .param("offset", offset)
        .query(DecisionStore::decision)
        .list();
  }

  /** Those of some people whose newest decision is no, or is over. */
  Set<Long> unwilling(String purpose, Collection<Long> people, LocalDate today) {
    return database
        .sql(
            """
            select d.person_id from (
              select distinct on (person_id) * from privacy_decision
              where purpose_key = :purpose and person_id = any(:people)
              order by person_id, decided_on desc, id desc) d
            where not d.given or d.expires_on <= :today
            """)
        .param("purpose", purpose)
        .param("people", people.toArray(Long[]::new))
        .param("today", today)
        .query(Long.class)
        .set();
  }

  private static String condition(ConsentFilter filter) {
    var standing = filter.standing();
    String state =
        switch (standing) {
          case null -> "true";
          case GIVEN -> "d.given and (d.expires_on is null or d.expires_on > :soon)";
          case EXPIRING -> "d.given and d.expires_on > :today and d.expires_on <= :soon";
          case EXPIRED -> "d.given and d.expires_on <= :today";
          case WITHDRAWN -> "not d.given";
        };
    return "and "
        + Visibility.of("d.person_id")
        + " and (:purpose = '' or d.purpose_key = :purpose) and "
        + state;
  }

  private static Map<String, Object> values(Actor actor, ConsentFilter filter, LocalDate today) {
    var values = new HashMap<String, Object>();
    values.put("account", Visibility.account(actor));
    values.put("purpose", filter.purpose());
    values.put("today", today);
    values.put("soon", today.plusDays(Standing.SOON));
    return values;
  }

  private static Decision decision(ResultSet row, int number) throws SQLException {
    return new Decision(
        row.getLong("id"),
        row.getLong("person_id"),
        new DecisionDraft(
            row.getString("purpose_key"),
            row.getBoolean("given"),
            Basis.valueOf(row.getString("basis")),
            Way.valueOf(row.getString("way")),
            row.getObject("decided_on", LocalDate.class),
            row.getObject("expires_on", LocalDate.class),
            row.getString("shown"),
            row.getString("proof")),
        row.getString("actor_name"),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant());
  }
}
