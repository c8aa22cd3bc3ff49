package org.polyphony.platform.exchanges.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.exchanges.ExchangePermissions;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.exchanges.ParticipantState;
import org.polyphony.platform.exchanges.Turn;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.People;
import org.polyphony.platform.stakeholders.PersonId;
import org.polyphony.platform.stakeholders.PersonSummary;
import org.polyphony.platform.ui.charts.Heard;
import org.polyphony.platform.ui.charts.Voice;
import org.springframework.stereotype.Component;

/** Puts together who takes part in an exchange. */
@Component
class Turnouts {

  private final Exchanges exchanges;
  private final People people;
  private final Names names;

  Turnouts(Exchanges exchanges, People people, Names names) {
    this.exchanges = exchanges;
    this.people = people;
    this.names = names;
  }

  Turnout of(ExchangeView exchange, Actor actor) {
    boolean named = actor.may(ExchangePermissions.PEOPLE, exchange.scopes());
    var spoken = exchanges.turnout(exchange.id());
    return new Turnout(
        Arrays.stream(Voice.values()).map(it -> line(it, exchange, spoken)).toList(),
        exchange.counts().stream().map(Turnouts::count).toList(),
        named ? someone(exchange.participants(), actor) : null);
  }

  private static Turnout.Line line(Voice voice, ExchangeView exchange, List<Turn> spoken) {
    var there = new ArrayList<String>();
    var asked = new ArrayList<String>();
    for (ExchangeView.Count count : exchange.counts()) {
      if (voice(count.group()) == voice) {
        (count.planned() ? asked : there).add(counted(count));
      }
    }
    int attended = people(spoken, voice, it -> it.state().attended());
    int open = people(spoken, voice, Turnouts::open);
    if (attended > 0) {
      there.add(text("exchanges.turnout.people", "count", attended));
    }
    if (open > 0) {
      asked.add(text("exchanges.turnout.people", "count", open));
    }
    Heard heard =
        !there.isEmpty()
            ? Heard.TAKES_PART
            : asked.isEmpty() ? Heard.NOT_RECORDED : Heard.TO_BE_INVITED;
    return new Turnout.Line(voice, heard, Formats.list(there.isEmpty() ? asked : there));
  }

  private static String counted(ExchangeView.Count count) {
    String category = Signs.words(count.category());
    Integer people = count.count();
    return people == null
        ? category
        : text("exchanges.turnout.category", "category", category, "count", people);
  }

  private static Turnout.Count count(ExchangeView.Count count) {
    Integer people = count.count();
    return new Turnout.Count(
        count.id(),
        count.category(),
        voice(count.group()),
        people == null ? null : Formats.number((long) people),
        count.planned());
  }

  private List<Turnout.Someone> someone(List<ExchangeView.Participant> all, Actor actor) {
    var known =
        actor.may("stakeholders.read") ? summaries(all, actor) : Map.<PersonId, PersonSummary>of();
    var organisations =
        names.organisations(
            all.stream()
                .map(ExchangeView.Participant::organisationId)
                .filter(Objects::nonNull)
                .toList(),
            actor);
    return all.stream()
        .map(it -> {
          PersonSummary person = known.get(new PersonId(it.personId()));
          return new Turnout.Someone(
              it.id(),
              "/manage/people/" + it.personId(),
              person == null ? null : person.name(),
              person == null ? null : voice(person.group()),
              organisations.getOrDefault(it.organisationId(), ""),
              person == null || person.country() == null ? "" : names.country(person.country()),
              it.state(),
              it.rationale());
        })
        .toList();
  }

  private Map<PersonId, PersonSummary> summaries(List<ExchangeView.Participant> all, Actor actor) {
    return all.isEmpty()
        ? Map.of()
        : people.byIds(actor, all.stream().map(it -> new PersonId(it.personId())).toList());
  }

  static @Nullable Voice voice(@Nullable String group) {
    return group == null
        ? null
        : Arrays.stream(Voice.values())
            .filter(it -> it.name().equals(group.toUpperCase(Locale.ROOT).replace('-', '_')))
            .findFirst()
            .orElse(null);
  }

  private static int people(List<Turn> spoken, Voice voice, Predicate<Turn> wanted) {
    return spoken.stream()
        .filter(it -> voice(it.group()) == voice)
        .filter(wanted)
        .mapToInt(Turn::people)
        .sum();
  }

  private static boolean open(Turn turn) {
    return turn.state() == ParticipantState.PROPOSED
        || turn.state() == ParticipantState.INVITED
        || turn.state() == ParticipantState.ACCEPTED;
  }
}
