package org.polyphony.platform.registration.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.identity.Secrets;
import org.polyphony.platform.registration.Book;
import org.polyphony.platform.registration.Occasion;
import org.polyphony.platform.registration.Registrations;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.ui.Fact;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.ListQuery;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Registering for an exchange, and the list of those who agreed to stand in it. */
@Controller
class RegisterController {

  private static final int ROWS = 50;

  private final Registrations registrations;
  private final Words words;
  private final Clock clock;

  RegisterController(Registrations registrations, Words words, Clock clock) {
    this.registrations = registrations;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping("/exchanges/" + Paths.ID + "/register")
  String blank(@PathVariable long id, Actor actor, Model model) {
    Form form =
        Form.blank().put("submission", Secrets.random()).put("language", Reader.language().code());
    return page(id, form, actor, model);
  }

  @PostMapping("/exchanges/" + Paths.ID + "/register")
  String register(@PathVariable long id, Form form, Actor actor, Model model) {
    return form.submit(
        () -> {
          var application = ApplicationForm.read(form);
          var outcome = registrations.register(actor, id, application, form.value("submission"));
          String own = outcome.path();
          return "redirect:" + (own == null ? Paths.register(id) + "/sent" : own);
        },
        () -> page(id, form, actor, model));
  }

  @GetMapping("/exchanges/" + Paths.ID + "/register/sent")
  String sent(@PathVariable long id, Actor actor, Model model) {
    return show(id, Form.blank(), "registration/sent", actor, model);
  }

  @GetMapping("/exchanges/" + Paths.ID + "/registered")
  String listed(@PathVariable long id, ListQuery query, Actor actor, Model model) {
    Occasion occasion = registrations.occasion(actor, id);
    Book book = book(id, actor);
    if (!book.draft().listed()) {
      throw new NotFound("list of registrations", id);
    }
    var rows =
        registrations
            .listed(actor, id, query.page(ROWS))
            .map(it ->
                new ListedPage.Row(
                    it.name(),
                    it.organization(),
                    words.country(it.country().isEmpty() ? null : it.country()),
                    Words.category(book, it.category())));
    model.addAttribute(
        "page", new ListedPage(Words.words(occasion.title()), Paths.exchange(id), query, rows));
    return "registration/listed";
  }

  private String page(long id, Form form, Actor actor, Model model) {
    return show(id, form, "registration/register", actor, model);
  }

  private String show(long id, Form form, String view, Actor actor, Model model) {
    Occasion occasion = registrations.occasion(actor, id);
    Book book = book(id, actor);
    Instant now = clock.instant();
    boolean open = book.open(now) && occasion.ahead();
    model.addAttribute(
        "page",
        new RegisterPage(
            occasion,
            book,
            form,
            open,
            open ? free(id, book, actor) : notOpen(book, now),
            facts(occasion, book),
            open ? words.countries() : List.of()));
    return view;
  }

  private Book book(long id, Actor actor) {
    return registrations.book(actor, id).orElseThrow(() -> new NotFound("registration", id));
  }

  private String free(long id, Book book, Actor actor) {
    var occupancy = registrations.occupancy(actor, id);
    int free = Math.max(0, book.draft().capacity() - occupancy.seated());
    if (free > 0) {
      return text("registration.standing.free", "free", free, "capacity", book.draft().capacity());
    }
    return book.draft().waiting()
        ? text("registration.standing.waiting", "waiting", occupancy.waiting())
        : text("registration.refused.full");
  }

  private static String notOpen(Book book, Instant now) {
    var draft = book.draft();
    return now.isBefore(draft.openAt())
        ? text("registration.standing.before", "date", Words.moment(draft.openAt(), draft.zone()))
        : text("registration.refused.closed");
  }

  private static List<Fact> facts(Occasion occasion, Book book) {
    var facts = new ArrayList<>(Words.facts(occasion));
    var draft = book.draft();
    facts.add(
        Fact.of(text("registration.field.closes"), Words.moment(draft.closeAt(), draft.zone())));
    return facts;
  }
}
