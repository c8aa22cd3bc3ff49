package org.polyphony.platform.registration.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.List;
import java.util.Locale;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.registration.Book;
import org.polyphony.platform.registration.Entry;
import org.polyphony.platform.registration.Permissions;
import org.polyphony.platform.registration.Promotion;
import org.polyphony.platform.registration.RegistrationState;
import org.polyphony.platform.registration.Registrations;
import org.polyphony.platform.registration.Roll;
import org.polyphony.platform.registration.RollFilter;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.ui.Download;
import org.polyphony.platform.ui.ListQuery;
import org.polyphony.platform.ui.Moment;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Who registered for an exchange, and how registration is set up. */
@Controller
@RequestMapping("/manage/exchanges/" + Paths.ID)
class BookController {

  private final Registrations registrations;
  private final Roll roll;
  private final BookPages pages;
  private final Words words;

  BookController(Registrations registrations, Roll roll, BookPages pages, Words words) {
    this.registrations = registrations;
    this.roll = roll;
    this.pages = pages;
    this.words = words;
  }

  @GetMapping("/registration")
  String show(@PathVariable long id, ListQuery query, Actor actor, Model model) {
    model.addAttribute("page", pages.page(id, query, filter(query), actor));
    return "registration/book";
  }

  @GetMapping({"/registration.csv", "/registration.xlsx"})
  void table(@PathVariable long id, ListQuery query, Actor actor, Download file) {
    var occasion = registrations.occasion(actor, id);
    actor.require(Permissions.READ, occasion.scopes());
    Book book = registrations.book(actor, id).orElseThrow(() -> new NotFound("registration", id));
    file.send(
        "registration",
        head(),
        sink -> roll.export(actor, id, filter(query), it -> sink.accept(cells(it, book))));
  }

  @GetMapping("/registration/log")
  String log(@PathVariable long id, Actor actor, Model model) {
    var occasion = registrations.occasion(actor, id);
    actor.require(Permissions.READ, occasion.scopes());
    Book book = registrations.book(actor, id).orElseThrow(() -> new NotFound("registration", id));
    model.addAttribute(
        "page",
        new LogPage(
            occasion, roll.log(actor, id).stream().map(it -> moment(it, id, book)).toList()));
    return "registration/log";
  }

  static RollFilter filter(ListQuery query) {
    String state = query.get("state");
    RegistrationState wanted = null;
    for (RegistrationState each : RegistrationState.values()) {
      wanted = each.name().equals(state) ? each : wanted;
    }
    int category = query.number("category", 0);
    return new RollFilter(
        query.get("q"),
        wanted,
        state.equals("recheck"),
        category == 0 ? null : (long) category,
        query.get("country").toUpperCase(Locale.ROOT));
  }

  private static List<String> head() {
    return List.of(
        text("registration.field.order"),
        text("registration.field.state"),
        text("registration.field.name"),
        text("registration.field.email"),
        text("registration.field.organization"),
        text("registration.field.country"),
        text("registration.field.category"),
        text("registration.field.language"),
        text("registration.field.registered"));
  }

  private List<String> cells(Entry entry, Book book) {
    var application = entry.application();
    return List.of(
        String.valueOf(entry.place()),
        text(entry.state().textKey()),
        application.name(),
        application.email(),
        application.organization(),
        words.country(application.country()),
        Words.category(book, application.category()),
        application.language().code(),
        entry.registeredAt().toString());
  }

  private static Moment moment(Promotion line, long exchange, Book book) {
    var zone = book.draft().zone();
    var until = line.until();
    String detail =
        until == null ? "" : text("registration.log.until", "date", Words.moment(until, zone));
    if (line.passed() > 0) {
      detail +=
          (detail.isEmpty() ? "" : " ") + text("registration.log.passed", "count", line.passed());
    }
    return new Moment(
        Words.moment(line.at(), zone),
        text(
            "registration.log." + line.what().slug(),
            "name",
            Formats.own(line.name()),
            "place",
            line.place()),
        detail,
        Moment.State.DONE,
        Paths.person(exchange, line.entryId()));
  }
}
