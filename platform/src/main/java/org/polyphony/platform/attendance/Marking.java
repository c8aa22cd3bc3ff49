package org.polyphony.platform.attendance;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.exchanges.Enrolment;
import org.polyphony.platform.exchanges.ExchangePermissions;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.exchanges.ParticipantState;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Scope;
import org.springframework.stereotype.Component;

/** Tells the exchange how far those have come whose marks were changed. */
@Component
class Marking {

  private final MarkStore marks;
  private final Exchanges exchanges;

  Marking(MarkStore marks, Exchanges exchanges) {
    this.marks = marks;
    this.exchanges = exchanges;
  }

  /** Keeps how far people had come before the first mark of each. */
  void remember(ExchangeView exchange, Collection<Long> people) {
    Map<Long, ParticipantState> states =
        exchange.participants().stream()
            .filter(it -> people.contains(it.personId()))
            .collect(
                Collectors.toMap(
                    ExchangeView.Participant::personId,
                    ExchangeView.Participant::state,
                    (first, _) -> first));
    marks.before(exchange.id(), states);
  }

  /** Works out anew how far people have come, from all their marks. */
  void settle(Actor actor, long exchange, Set<Long> people) {
    var all = marks.marks(exchange, people);
    var before = marks.before(exchange, people);
    var reached = new HashMap<Long, ParticipantState>();
    for (Long person : people) {
      reached.put(person, reached(all.get(person), before.get(person)));
    }
    exchanges.settle(
        exchange,
        reached.entrySet().stream().map(it -> new Enrolment(it.getKey(), it.getValue())).toList(),
        recorder(actor));
    marks.forget(exchange, people.stream().filter(it -> !all.containsKey(it)).toList());
  }

  private static ParticipantState reached(
      @Nullable List<Mark> marks, @Nullable ParticipantState before) {
    if (marks != null) {
      return marks.contains(Mark.PRESENT) ? ParticipantState.ATTENDED : ParticipantState.ABSENT;
    }
    return before == null ? ParticipantState.ACCEPTED : before;
  }

  /** Whoever may record attendance may say so to the exchange, which asks for more. */
  private static Actor recorder(Actor actor) {
    return new Actor() {
      @Override
      public @Nullable Long accountId() {
        return actor.accountId();
      }

      @Override
      public String name() {
        return actor.name();
      }

      @Override
      public boolean may(String permission, Scope... scopes) {
        return permission.equals(ExchangePermissions.EDIT) || actor.may(permission, scopes);
      }
    };
  }
}
