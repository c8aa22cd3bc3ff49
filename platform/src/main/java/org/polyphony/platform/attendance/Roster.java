package org.polyphony.platform.attendance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.exchanges.ParticipantState;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.Addresses;
import org.polyphony.platform.stakeholders.People;
import org.polyphony.platform.stakeholders.PersonId;
import org.polyphony.platform.stakeholders.PersonSummary;
import org.polyphony.platform.stakeholders.Registry;
import org.springframework.stereotype.Component;

/** Who takes part in an exchange, as far as the actor may know of them. */
@Component
class Roster {

  private final People people;
  private final Registry registry;
  private final Addresses addresses;

  Roster(People people, Registry registry, Addresses addresses) {
    this.people = people;
    this.registry = registry;
    this.addresses = addresses;
  }

  /**
   * Somebody who was looked for.
   *
   * @param row who; null if nobody or several
   * @param outcome why not
   */
  record Found(Attendances.@Nullable Row row, Attendances.Outcome outcome) {}

  /** By name; those who declined only where they have a mark. */
  List<Attendances.Row> rows(Actor actor, ExchangeView exchange, Map<Long, MarkStore.Kept> marks) {
    var known = summaries(actor, exchange);
    var organisations =
        registry.rows(
            actor,
            exchange.participants().stream()
                .map(ExchangeView.Participant::organisationId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    var rows = new ArrayList<Attendances.Row>();
    for (ExchangeView.Participant each : exchange.participants()) {
      PersonSummary person = known.get(new PersonId(each.personId()));
      var kept = marks.get(each.personId());
      if (person != null && (kept != null || each.state() != ParticipantState.DECLINED)) {
        Long of = each.organisationId();
        var organisation = of == null ? null : organisations.get(of);
        rows.add(
            new Attendances.Row(
                each.personId(),
                person.name(),
                organisation == null ? "" : organisation.name().in(Reader.language()).text(),
                kept == null ? Mark.OPEN : kept.mark(),
                kept == null ? "" : kept.by()));
      }
    }
    rows.sort(Formats.byName(Attendances.Row::name));
    return rows;
  }

  /** Names of those who take part, by number. */
  Map<Long, String> names(Actor actor, ExchangeView exchange) {
    var names = new HashMap<Long, String>();
    summaries(actor, exchange).forEach((id, it) -> names.put(id.value(), it.name()));
    return names;
  }

  private Map<PersonId, PersonSummary> summaries(Actor actor, ExchangeView exchange) {
    return people.byIds(
        actor, exchange.participants().stream().map(it -> new PersonId(it.personId())).toList());
  }

  /** Finds those of the rows whom lines of a list name. */
  Finder finder(Actor actor, List<Attendances.Row> rows) {
    var ids = rows.stream().map(Attendances.Row::person).toList();
    var finder = new Finder();
    var known = people.byIds(actor, ids.stream().map(PersonId::new).toList());
    var reach = addresses.of(actor, ids);
    for (Attendances.Row row : rows) {
      finder.put(finder.byNumber, String.valueOf(row.person()), row);
      PersonSummary person = known.get(new PersonId(row.person()));
      if (person != null) {
        var names = new HashSet<>(List.of(Lists.plain(person.name())));
        person.otherNames().forEach(it -> names.add(Lists.plain(it)));
        names.forEach(it -> finder.put(finder.byName, it, row));
      }
      var address = reach.get(row.person());
      if (address != null) {
        finder.put(finder.byEmail, address.email().toLowerCase(Locale.ROOT), row);
      }
    }
    return finder;
  }

  /** Finds people by number, else by address, else by name. */
  static final class Finder {

    private final Map<String, List<Attendances.Row>> byNumber = new HashMap<>();
    private final Map<String, List<Attendances.Row>> byEmail = new HashMap<>();
    private final Map<String, List<Attendances.Row>> byName = new HashMap<>();

    private void put(Map<String, List<Attendances.Row>> index, String key, Attendances.Row row) {
      index.computeIfAbsent(key, _ -> new ArrayList<>()).add(row);
    }

    Found find(Lists.Entry entry) {
      if (!entry.number().isEmpty()) {
        return one(byNumber.get(entry.number()));
      }
      if (!entry.email().isEmpty()) {
        var found = byEmail.get(entry.email().toLowerCase(Locale.ROOT));
        if (found != null || entry.name().isEmpty()) {
          return one(found);
        }
      }
      return one(byName.get(Lists.plain(entry.name())));
    }

    private static Found one(@Nullable Collection<Attendances.Row> found) {
      if (found == null || found.isEmpty()) {
        return new Found(null, Attendances.Outcome.UNKNOWN);
      }
      return found.size() > 1
          ? new Found(null, Attendances.Outcome.AMBIGUOUS)
          : new Found(found.iterator().next(), Attendances.Outcome.MARKED);
    }
  }
}
