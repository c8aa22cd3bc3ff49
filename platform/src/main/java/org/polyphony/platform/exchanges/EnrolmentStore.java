package org.polyphony.platform.exchanges;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes how far many people have come by one statement: of an exchange with thousands of
 * participants neither they nor the exchange are read for it.
 */
@Repository
class EnrolmentStore {

  private final JdbcClient database;

  EnrolmentStore(JdbcClient database) {
    this.database = database;
  }

  /**
   * Adds people, or says how far they have come; who was there or stayed away keeps that. The
   * exchange must be locked.
   *
   * @return those with whom anything changed
   */
  List<Enrolment> enrol(long exchange, Collection<Enrolment> enrolments) {
    return database
        .sql(
            """
            insert into exchanges_participant (exchange_id, person_id, state, rationale)
            select :exchange, it.person, it.state, ''
            from unnest(:people, :states) it(person, state)
            on conflict (exchange_id, person_id) do update set state = excluded.state
              where exchanges_participant.state not in ('ATTENDED', 'ABSENT', excluded.state)
            returning person_id, state
            """)
        .param("exchange", exchange)
        .param("people", enrolments.stream().map(Enrolment::personId).toArray(Long[]::new))
        .param("states", enrolments.stream().map(it -> it.state().name()).toArray(String[]::new))
        .query((row, _) ->
            new Enrolment(
                row.getLong("person_id"), ParticipantState.valueOf(row.getString("state"))))
        .list();
  }

  /** The people and organisations of these exchanges whom the actor may not know of. */
  Set<Long> hidden(Actor actor, Collection<Long> exchanges) {
    return Set.copyOf(
        database
            .sql(hidden("person_id") + " union " + hidden("organisation_id"))
            .param("ids", exchanges.toArray(Long[]::new))
            .param("account", Visibility.account(actor))
            .query(Long.class)
            .list());
  }

  private static String hidden(String column) {
    return "select p.%1$s from exchanges_participant p where p.exchange_id = any(:ids)"
            .formatted(column)
        + " and p.%1$s is not null and not ".formatted(column)
        + Visibility.of("p." + column);
  }

  /**
   * Says how far people who take part have come, whatever was said before. The exchange must be
   * locked.
   *
   * @return those with whom anything changed
   */
  List<Enrolment> settle(long exchange, Collection<Enrolment> enrolments) {
    return database
        .sql(
            """
            update exchanges_participant p set state = it.state
            from unnest(:people, :states) it(person, state)
            where p.exchange_id = :exchange and p.person_id = it.person and p.state <> it.state
            returning p.person_id, p.state
            """)
        .param("exchange", exchange)
        .param("people", enrolments.stream().map(Enrolment::personId).toArray(Long[]::new))
        .param("states", enrolments.stream().map(it -> it.state().name()).toArray(String[]::new))
        .query((row, _) ->
            new Enrolment(
                row.getLong("person_id"), ParticipantState.valueOf(row.getString("state"))))
        .list();
  }

  /** Groups without names; confidential records are left out, as in every figure. */
  List<Turn> turnout(long exchange) {
    return database
        .sql(
            "select s.group_key, p.state, count(*) as people from exchanges_participant p"
                + " join stakeholders_stakeholder s on s.id = p.person_id"
                + " where p.exchange_id = :exchange and "
                + Visibility.of("p.person_id")
                + " group by s.group_key, p.state")
        .param("exchange", exchange)
        .param("account", Visibility.account(Actor.VISITOR))
        .query((row, _) ->
            new Turn(
                row.getString("group_key"),
                ParticipantState.valueOf(row.getString("state")),
                row.getInt("people")))
        .list();
  }
}
