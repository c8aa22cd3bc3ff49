package org.polyphony.platform.registration.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.polyphony.platform.audit.AuditLine;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.registration.Book;
import org.polyphony.platform.registration.Books;
import org.polyphony.platform.registration.Entry;
import org.polyphony.platform.registration.Occasion;
import org.polyphony.platform.registration.Occupancy;
import org.polyphony.platform.registration.Permissions;
import org.polyphony.platform.registration.Quota;
import org.polyphony.platform.registration.Registrations;
import org.polyphony.platform.registration.Roll;
import org.polyphony.platform.registration.RollFilter;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.ui.Fact;
import org.polyphony.platform.ui.ListQuery;
import org.springframework.stereotype.Component;

/** Puts together what the page of registration shows to the staff. */
@Component
class BookPages {

  private static final int ROWS = 30;

  private final Registrations registrations;
  private final Books books;
  private final Roll roll;
  private final Words words;

  BookPages(Registrations registrations, Books books, Roll roll, Words words) {
    this.registrations = registrations;
    this.books = books;
    this.roll = roll;
    this.words = words;
  }

  BookPage page(long id, ListQuery query, RollFilter filter, Actor actor) {
    Occasion occasion = registrations.occasion(actor, id);
    actor.require(Permissions.READ, occasion.scopes());
    boolean editable = actor.may(Permissions.MANAGE, occasion.scopes());
    Book book = registrations.book(actor, id).orElse(null);
    if (book == null) {
      var none = new Slice<Entry>(List.of(), 0, 1, ROWS);
      return new BookPage(occasion, null, List.of(), List.of(), query, none, List.of(), editable);
    }
    Occupancy occupancy = registrations.occupancy(actor, id);
    return new BookPage(
        occasion,
        book,
        facts(book, occupancy),
        book.quotas().stream().map(it -> row(it, book, occupancy)).toList(),
        query,
        roll.list(actor, id, filter, query.page(ROWS)),
        AuditLine.of(books.history(actor, id), "registration.field."),
        editable);
  }

  private static List<Fact> facts(Book book, Occupancy occupancy) {
    var draft = book.draft();
    ZoneId zone = draft.zone();
    var facts = new ArrayList<Fact>();
    facts.add(
        Fact.of(
            text("registration.field.open"),
            text(
                "i18n.span",
                "start",
                Words.moment(draft.openAt(), zone),
                "end",
                Words.moment(draft.closeAt(), zone))));
    facts.add(
        Fact.of(
            text("registration.field.seats"),
            text(
                "registration.seats.of",
                "seated",
                occupancy.seated(),
                "capacity",
                draft.capacity())));
    facts.add(Fact.of(text("registration.state.requested"), number(occupancy.requested())));
    facts.add(
        Fact.of(
            text("registration.state.waiting"),
            draft.waiting() ? number(occupancy.waiting()) : text("registration.field.no-waiting")));
    facts.add(
        Fact.of(
            text("registration.field.confirm-hours"),
            draft.confirmHours() == 0
                ? text("registration.field.no-confirm")
                : text("registration.field.hours", "hours", draft.confirmHours())));
    facts.add(Fact.of(text("registration.field.needs-until"), Formats.date(draft.needsUntil())));
    return facts;
  }

  private BookPage.QuotaRow row(Quota quota, Book book, Occupancy occupancy) {
    Integer most = quota.most();
    return new BookPage.QuotaRow(
        quota.id(),
        Words.words(quota.name()),
        words.covered(quota, book),
        most == null ? "" : number(most),
        quota.reserved() == 0 ? "" : number(quota.reserved()),
        number(occupancy.byQuota().getOrDefault(quota.id(), 0)));
  }

  private static String number(int value) {
    return Formats.number((long) value);
  }
}
