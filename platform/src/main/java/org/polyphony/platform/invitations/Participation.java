package org.polyphony.platform.invitations;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.exchanges.Enrolment;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.exchanges.ParticipantState;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.stakeholders.People;
import org.polyphony.platform.stakeholders.PersonDetails;
import org.polyphony.platform.stakeholders.PersonSummary;
import org.polyphony.platform.stakeholders.Profile;
import org.polyphony.platform.stakeholders.Sex;
import org.springframework.stereotype.Component;

/** Tells the exchange how far those who are invited have come. */
@Component
class Participation {

  static final Actor ACTOR = Actor.system("Invitations");

  private final Exchanges exchanges;
  private final People people;

  Participation(Exchanges exchanges, People people) {
    this.exchanges = exchanges;
    this.people = people;
  }

  /** Letters have left; whoever has come further already stays there. */
  void invited(long exchange, Collection<Guest> guests) {
    var reached = new HashMap<Long, ParticipantState>();
    exchanges
        .participations(List.of(exchange), ACTOR)
        .getOrDefault(exchange, List.<ExchangeView.Participant>of())
        .forEach(it -> reached.put(it.personId(), it.state()));
    var enrolments =
        guests.stream()
            .filter(it -> !it.organisation())
            .map(Guest::stakeholder)
            .filter(Objects::nonNull)
            .filter(it -> mayBeInvited(reached.get(it)))
            .distinct()
            .map(it -> new Enrolment(it, ParticipantState.INVITED))
            .toList();
    if (!enrolments.isEmpty()) {
      exchanges.enrol(exchange, enrolments, ACTOR);
    }
  }

  private static boolean mayBeInvited(@Nullable ParticipantState reached) {
    return reached == null
        || reached == ParticipantState.PROPOSED
        || reached == ParticipantState.DECLINED;
  }

  /** Somebody comes; a substitute whom the registry does not know is added to it. */
  void accepted(long exchange, Guest guest) {
    Long person = guest.stakeholder();
    tell(exchange, person == null ? person(guest) : person, ParticipantState.ACCEPTED);
  }

  /** Somebody of the registry does not come, or is no longer asked to. */
  void left(long exchange, Guest guest, ParticipantState state) {
    Long person = guest.stakeholder();
    if (person != null && !guest.organisation()) {
      tell(exchange, person, state);
    }
  }

  private void tell(long exchange, long person, ParticipantState state) {
    exchanges.enrol(exchange, List.of(new Enrolment(person, state)), ACTOR);
  }

  private long person(Guest guest) {
    List<PersonSummary> known = people.byEmail(ACTOR, guest.email());
    return known.isEmpty()
        ? people.add(ACTOR, details(guest)).value()
        : known.getFirst().id().value();
  }

  /**
   * Refuses what the registry could not keep of a substitute.
   *
   * @throws Refused with the field to blame
   */
  void check(Guest guest) {
    if (guest.email().isEmpty()) {
      throw Refused.at("email", "ui.form.required");
    }
    people.check(details(guest));
  }

  private static PersonDetails details(Guest guest) {
    Language language = guest.language();
    return new PersonDetails(
        guest.name(),
        List.of(),
        Sex.NOT_STATED,
        List.of(language.code()),
        guest.email(),
        "",
        Profile.EMPTY.in(null, guest.country()));
  }
}
