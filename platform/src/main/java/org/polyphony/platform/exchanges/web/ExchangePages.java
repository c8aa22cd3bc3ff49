package org.polyphony.platform.exchanges.web;

import static org.polyphony.platform.i18n.Texts.text;

import com.ibm.icu.util.TimeZone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.polyphony.platform.exchanges.ExchangeActions;
import org.polyphony.platform.exchanges.ExchangeDraft;
import org.polyphony.platform.exchanges.ExchangePermissions;
import org.polyphony.platform.exchanges.ExchangeResults;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.strategy.Catalogue;
import org.polyphony.platform.ui.Fact;
import org.polyphony.platform.ui.Moment;
import org.polyphony.platform.ui.Relations;
import org.springframework.stereotype.Component;

/** Puts together what the pages of one exchange show. */
@Component
class ExchangePages {

  private final Names names;
  private final Purposes purposes;
  private final Turnouts turnouts;
  private final EventData eventData;
  private final List<ExchangeResults> results;
  private final List<Relations> relations;
  private final List<ExchangeActions> actions;

  ExchangePages(
      Names names,
      Purposes purposes,
      Turnouts turnouts,
      EventData eventData,
      List<ExchangeResults> results,
      List<Relations> relations,
      List<ExchangeActions> actions) {
    this.names = names;
    this.purposes = purposes;
    this.turnouts = turnouts;
    this.eventData = eventData;
    this.results = results;
    this.relations = relations;
    this.actions = actions;
  }

  ExchangePage page(ExchangeView exchange, boolean inBackOffice, Actor actor) {
    var draft = exchange.draft();
    boolean editable = actor.may(ExchangePermissions.EDIT, exchange.scopes());
    boolean staff = actor.may(ExchangePermissions.PEOPLE, exchange.scopes());
    Map<Long, String> organisers = names.organisations(draft.organisers(), actor);
    String work = Paths.work(exchange.id());
    return new ExchangePage(
        exchange.id(),
        draft.title(),
        draft.summary(),
        names.instruments(draft),
        exchange.state(),
        draft.sample(),
        draft.start() != null,
        facts(draft, List.copyOf(organisers.values())),
        names.countries(draft),
        purposes.of(exchange, editable ? work + "/edit" : null),
        findings(exchange, actor),
        related(exchange, actor),
        turnouts.of(exchange, actor),
        exchange.documents(),
        moves(exchange, staff),
        eventData.of(exchange, organisers.values()),
        staff ? work : null,
        actions.stream().flatMap(it -> it.of(exchange, inBackOffice, actor).stream()).toList());
  }

  private FindingsPart findings(ExchangeView exchange, Actor actor) {
    var found = new ArrayList<ExchangeResults.Finding>();
    String recordPath = null;
    for (ExchangeResults each : results) {
      found.addAll(each.of(exchange.id(), actor));
      String path = each.recordPath(exchange, actor);
      recordPath = path == null ? recordPath : path;
    }
    return new FindingsPart(found, recordPath);
  }

  /** What other modules know, without those that tell their findings in full. */
  private List<Relations.Relation> related(ExchangeView exchange, Actor actor) {
    return relations.stream()
        .filter(it -> !(it instanceof ExchangeResults))
        .flatMap(it -> it.of("exchange", String.valueOf(exchange.id()), actor).stream())
        .toList();
  }

  private List<Fact> facts(ExchangeDraft draft, List<String> organisers) {
    String delivery = draft.delivery();
    var facts = new ArrayList<Fact>();
    facts.add(fact("dates", Signs.when(draft)));
    optional(facts, "period-note", Signs.words(draft.periodNote()));
    facts.add(fact("place", Signs.words(draft.place())));
    optional(facts, "zone", zone(draft.zone()));
    optional(
        facts,
        "delivery",
        delivery == null ? "" : names.title(Catalogue.Kind.DELIVERY_MODE, delivery));
    facts.add(fact("organisers", Formats.list(organisers)));
    optional(
        facts,
        "activities",
        Formats.list(names.titles(Catalogue.Kind.ACTIVITY, draft.activities())));
    optional(facts, "source", draft.source());
    return facts;
  }

  private static Fact fact(String field, String value) {
    return Fact.of(text("exchanges.field." + field), value.isEmpty() ? null : value);
  }

  private static void optional(List<Fact> facts, String field, String value) {
    if (!value.isEmpty()) {
      facts.add(fact(field, value));
    }
  }

  /** A zone in words: readers know “Mauritius Time”, not its name in a database. */
  static String zone(String zone) {
    return zone.isEmpty()
        ? ""
        : TimeZone.getTimeZone(zone)
            .getDisplayName(false, TimeZone.GENERIC_LOCATION, Reader.language().locale());
  }

  static List<Moment> moves(ExchangeView exchange, boolean staff) {
    var moments = new ArrayList<Moment>();
    for (ExchangeView.Move move : exchange.moves()) {
      boolean last = moments.size() == exchange.moves().size() - 1;
      moments.add(
          new Moment(
              staff ? Formats.moment(move.at()) : day(move),
              Signs.name(move.to()),
              staff ? detail(move) : "",
              last ? Moment.State.NOW : Moment.State.DONE,
              null));
    }
    return moments;
  }

  private static String day(ExchangeView.Move move) {
    return Formats.date(move.at().atZone(java.time.ZoneOffset.UTC).toLocalDate());
  }

  private static String detail(ExchangeView.Move move) {
    return move.reason().isEmpty() ? move.actor() : move.actor() + ": " + move.reason();
  }
}
