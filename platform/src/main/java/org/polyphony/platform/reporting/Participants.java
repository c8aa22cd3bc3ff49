package org.polyphony.platform.reporting;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.exchanges.ParticipantState;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.People;
import org.polyphony.platform.stakeholders.PersonId;
import org.polyphony.platform.stakeholders.PersonSummary;
import org.polyphony.platform.stakeholders.Sex;
import org.springframework.stereotype.Component;

/** Who took part, for figures only: no name leaves this class. */
@Component
class Participants {

  private static final Actor FIGURES = Actor.system("figures");

  private final Exchanges exchanges;
  private final People people;

  Participants(Exchanges exchanges, People people) {
    this.exchanges = exchanges;
    this.people = people;
  }

  /**
   * A participant without a name.
   *
   * @param group key of the group, or null
   * @param country ISO 3166 code, or null
   * @param sex as stated
   * @param state how far the participation has come
   */
  record Someone(
      @Nullable String group, @Nullable String country, Sex sex, ParticipantState state) {

    boolean attended() {
      return state.attended();
    }

    /** Declined or absent: will not be, or was not, heard. */
    boolean out() {
      return state == ParticipantState.DECLINED || state == ParticipantState.ABSENT;
    }
  }

  /**
   * Participants by exchange, in two queries however many there are. Sample and confidential people
   * are left out.
   */
  Map<Long, List<Someone>> of(Collection<ExchangeView> wanted) {
    var participations =
        exchanges.participations(wanted.stream().map(ExchangeView::id).toList(), FIGURES);
    var ids = new HashSet<PersonId>();
    participations
        .values()
        .forEach(list -> list.forEach(it -> ids.add(new PersonId(it.personId()))));
    Map<PersonId, PersonSummary> known = ids.isEmpty() ? Map.of() : people.byIds(FIGURES, ids);
    var result = new HashMap<Long, List<Someone>>();
    participations.forEach((exchange, list) ->
        result.put(
            exchange,
            list.stream()
                .map(it -> someone(known.get(new PersonId(it.personId())), it.state()))
                .flatMap(Optional::stream)
                .toList()));
    return result;
  }

  private static Optional<Someone> someone(@Nullable PersonSummary person, ParticipantState state) {
    return person == null || !person.inFigures()
        ? Optional.empty()
        : Optional.of(new Someone(person.group(), person.country(), person.sex(), state));
  }
}
