package org.polyphony.platform.registration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.exchanges.Enrolment;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.exchanges.ParticipantState;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.stakeholders.People;
import org.polyphony.platform.stakeholders.PersonId;
import org.polyphony.platform.stakeholders.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes whoever holds a seat a participant of the exchange, a moment after the seat was given: so
 * many may register at once that the exchange could not be changed for each of them. A person whom
 * the registry knows by the address is that person; others are added to it. Who gives the seat up
 * stays there as somebody who declined.
 */
@Component
class Enroller {

  private static final Actor ACTOR = Actor.system("Registration");
  private static final int PIECE = 200;

  private final Exchanges exchanges;
  private final People people;
  private final JdbcClient database;
  private final TransactionTemplate transaction;

  Enroller(
      Exchanges exchanges, People people, JdbcClient database, TransactionTemplate transaction) {
    this.exchanges = exchanges;
    this.people = people;
    this.database = database;
    this.transaction = transaction;
  }

  /** What the exchange does not know of yet. */
  private record Untold(
      long id,
      long exchange,
      RegistrationState state,
      Application application,
      @Nullable String group,
      @Nullable Long person) {}

  /** Tells exchanges all that they do not know yet. */
  @Scheduled(initialDelay = 5_000, fixedDelay = 2_000)
  void enrol() {
    boolean more = true;
    while (more && !Thread.currentThread().isInterrupted()) {
      more = Boolean.TRUE.equals(transaction.execute(_ -> piece()));
    }
  }

  private boolean piece() {
    List<Untold> untold = untold();
    Map<Long, Map<Long, Enrolment>> told = new LinkedHashMap<>();
    for (Untold each : untold) {
      Long person = each.person();
      if (person == null) {
        person = person(each);
      }
      if (person != null) {
        var enrolment = new Enrolment(person, reached(each.state()));
        told.computeIfAbsent(each.exchange(), _ -> new LinkedHashMap<>())
            .put(enrolment.personId(), enrolment);
      }
      told(each, person);
    }
    told.forEach((exchange, people) -> exchanges.enrol(exchange, people.values(), ACTOR));
    return untold.size() == PIECE;
  }

  private static ParticipantState reached(RegistrationState state) {
    return switch (state) {
      case REGISTERED -> ParticipantState.ACCEPTED;
      case OFFERED -> ParticipantState.INVITED;
      case REQUESTED, WAITING -> ParticipantState.PROPOSED;
      case REFUSED, CANCELLED, LAPSED -> ParticipantState.DECLINED;
    };
  }

  /** The one in the registry with that address; a new one only for a seat. */
  private @Nullable Long person(Untold each) {
    var application = each.application();
    var known = people.holder(application.email()).map(PersonId::value);
    if (known.isPresent() || !each.state().seated()) {
      return known.orElse(null);
    }
    var profile = Profile.EMPTY.in(each.group(), application.country());
    return people.add(ACTOR, ApplicationChecks.person(application, profile)).value();
  }

  private List<Untold> untold() {
    return database
        .sql(
            """
            select e.*, c.group_key from registration_entry e
              join registration_category c on c.id = e.category_id
            where e.told_state is distinct from e.state
            order by e.exchange_id, e.id limit ? for update of e skip locked
            """)
        .param(PIECE)
        .query((row, _) ->
            new Untold(
                row.getLong("id"),
                row.getLong("exchange_id"),
                RegistrationState.valueOf(row.getString("state")),
                new Application(
                    row.getString("name"),
                    row.getString("email"),
                    row.getString("organization"),
                    row.getString("country"),
                    row.getLong("category_id"),
                    Language.of(row.getString("language")).orElse(Language.EN),
                    row.getBoolean("listed"),
                    Application.Needs.NONE),
                row.getString("group_key"),
                row.getObject("person_id", Long.class)))
        .list();
  }

  private void told(Untold each, @Nullable Long person) {
    database
        .sql("update registration_entry set told_state = ?, person_id = ? where id = ?")
        .param(Objects.requireNonNull(each.state()).name())
        .param(person)
        .param(each.id())
        .update();
  }
}
