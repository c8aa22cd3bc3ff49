package org.polyphony.platform.invitations.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.polyphony.platform.audit.AuditLine;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.invitations.GuestFilter;
import org.polyphony.platform.invitations.Guests;
import org.polyphony.platform.invitations.Invitation;
import org.polyphony.platform.invitations.InvitationState;
import org.polyphony.platform.invitations.Permissions;
import org.polyphony.platform.invitations.Preview;
import org.polyphony.platform.invitations.Round;
import org.polyphony.platform.invitations.Rounds;
import org.polyphony.platform.registration.Book;
import org.polyphony.platform.registration.Registrations;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.ui.Fact;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.ListQuery;
import org.springframework.stereotype.Component;

/** Puts the pages of letters together. */
@Component
class RoundPages {

  private static final int ROWS = 50;

  private final Rounds rounds;
  private final Guests guests;
  private final Registrations registrations;

  RoundPages(Rounds rounds, Guests guests, Registrations registrations) {
    this.rounds = rounds;
    this.guests = guests;
    this.registrations = registrations;
  }

  RoundsPage list(long id, Actor actor) {
    var occasion = rounds.occasion(actor, id);
    var counts = rounds.counts(actor, id);
    return new RoundsPage(
        occasion,
        rounds.of(actor, id).stream()
            .map(it -> row(id, it, counts.getOrDefault(it.id(), Map.of())))
            .toList(),
        actor.may(Permissions.MANAGE, occasion.scopes()));
  }

  private static RoundsPage.Row row(long id, Round it, Map<InvitationState, Integer> counts) {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return new RoundsPage.Row(
        Paths.round(id, it.id()),
        it.draft().name(),
        Formats.date(it.draft().replyBy()),
        Formats.number((long) all),
        sum(counts, InvitationState.SENT, InvitationState.FAILED),
        sum(counts, InvitationState.ACCEPTED),
        sum(counts, InvitationState.DECLINED, InvitationState.SUBSTITUTED));
  }

  private static String sum(Map<InvitationState, Integer> counts, InvitationState... states) {
    return Formats.number(Arrays.stream(states).mapToLong(it -> counts.getOrDefault(it, 0)).sum());
  }

  RoundPage page(long id, long round, ListQuery query, String told, Actor actor) {
    var occasion = rounds.occasion(actor, id);
    Round it = rounds.get(actor, id, round);
    var counts = rounds.counts(actor, id).getOrDefault(round, Map.of());
    return new RoundPage(
        occasion,
        it,
        facts(it, counts, actor),
        counts.getOrDefault(InvitationState.TO_SEND, 0),
        counts.keySet().stream().allMatch(InvitationState.TO_SEND::equals),
        query,
        guests.list(actor, id, round, filter(query), query.page(ROWS)),
        AuditLine.of(rounds.history(actor, id, round), "invitations.field."),
        actor.may(Permissions.MANAGE, occasion.scopes()),
        told);
  }

  private List<Fact> facts(Round it, Map<InvitationState, Integer> counts, Actor actor) {
    var facts = new ArrayList<Fact>();
    facts.add(Fact.of(text("invitations.field.reply-by"), Formats.date(it.draft().replyBy())));
    facts.add(Fact.of(text("invitations.field.reminders"), reminders(it)));
    Long category = it.draft().category();
    if (category != null) {
      registrations
          .book(actor, it.exchange())
          .flatMap(book -> book.category(category))
          .ifPresent(found ->
              facts.add(Fact.of(text("invitations.field.category"), Words.words(found.name()))));
    }
    String path = Paths.round(it.exchange(), it.id()) + "?state=";
    counts.forEach((state, count) ->
        facts.add(new Fact(Words.state(state), Formats.number((long) count), path + state.name())));
    return facts;
  }

  private static String reminders(Round it) {
    if (it.quiet() || it.draft().reminders().isEmpty()) {
      return text(it.quiet() ? "invitations.reminders.stopped" : "invitations.reminders.none");
    }
    return it.draft().reminders().stream()
        .map((LocalDate day) -> Formats.date(day))
        .collect(Collectors.joining(" · "));
  }

  static GuestFilter filter(ListQuery query) {
    String state = query.get("state");
    return new GuestFilter(
        query.get("q"),
        Arrays.stream(InvitationState.values())
            .filter(it -> it.name().equals(state))
            .findFirst()
            .orElse(null),
        state.equals("unreachable"));
  }

  String seats(long id, Book book, Actor actor) {
    var occupancy = registrations.occupancy(actor, id);
    return text(
        "registration.seats.of", "seated", occupancy.seated(), "capacity", book.draft().capacity());
  }

  PreviewPage preview(long id, long round, Actor actor) {
    var occasion = rounds.occasion(actor, id);
    Round it = rounds.get(actor, id, round);
    var readers = guests.languages(actor, id, round);
    return new PreviewPage(
        occasion,
        it,
        Arrays.stream(Language.values())
            .map(language -> letter(Preview.of(it, occasion, language), language, readers))
            .toList());
  }

  private static PreviewPage.Letter letter(
      Preview it, Language wanted, Map<Language, Long> readers) {
    return new PreviewPage.Letter(
        wanted,
        it.language(),
        readers.getOrDefault(wanted, 0L),
        it.subject(),
        it.text().lines().toList());
  }

  SendPage send(long id, long round, Form form, Actor actor) {
    var occasion = rounds.occasion(actor, id);
    Round it = rounds.get(actor, id, round);
    var unsent = guests.unsent(actor, id, round);
    var ready = unsent.stream().filter(each -> !each.guest().email().isEmpty()).toList();
    Map<Language, Long> languages =
        ready.stream()
            .collect(
                Collectors.groupingBy(
                    each -> each.guest().language(),
                    java.util.TreeMap::new,
                    Collectors.counting()));
    return new SendPage(
        occasion,
        it,
        ready.size(),
        languages.entrySet().stream()
            .map(each -> Fact.of(each.getKey().nativeName(), Formats.number(each.getValue())))
            .toList(),
        unsent.stream()
            .filter(each -> each.guest().email().isEmpty())
            .map(each -> nobody(id, round, each))
            .toList(),
        form);
  }

  private static SendPage.Nobody nobody(long id, long round, Invitation it) {
    return new SendPage.Nobody(it.guest().name(), Paths.person(id, round, it.id()));
  }
}
