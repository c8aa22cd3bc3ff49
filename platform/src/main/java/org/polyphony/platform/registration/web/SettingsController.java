package org.polyphony.platform.registration.web;

import static org.polyphony.platform.i18n.Texts.text;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.registration.Book;
import org.polyphony.platform.registration.BookDraft;
import org.polyphony.platform.registration.Books;
import org.polyphony.platform.registration.Occasion;
import org.polyphony.platform.registration.Permissions;
import org.polyphony.platform.registration.Registrations;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** When and how one may register. */
@Controller
@RequestMapping("/manage/exchanges/" + Paths.ID + "/registration/settings")
class SettingsController {

  private static final int CONFIRM_HOURS = 72;
  private static final int KEPT_DAYS = 30;

  private final Registrations registrations;
  private final Books books;
  private final Clock clock;

  SettingsController(Registrations registrations, Books books, Clock clock) {
    this.registrations = registrations;
    this.books = books;
    this.clock = clock;
  }

  @GetMapping
  String open(@PathVariable long id, Actor actor, Model model) {
    Occasion occasion = permitted(id, actor);
    Book book = registrations.book(actor, id).orElse(null);
    return page(occasion, book, book == null ? blank(occasion) : filled(book), model);
  }

  @PostMapping
  String save(
      @PathVariable long id, Form form, Actor actor, Model model, RedirectAttributes flash) {
    Occasion occasion = permitted(id, actor);
    Book book = registrations.book(actor, id).orElse(null);
    return form.submit(
        () -> {
          BookDraft draft = read(form, book);
          if (book == null) {
            books.open(actor, id, draft);
          } else {
            Long version = form.number("version", 0, Integer.MAX_VALUE);
            books.change(actor, id, version == null ? -1 : version.intValue(), draft);
          }
          flash.addFlashAttribute(Shell.NOTICE, "registration.notice.saved");
          return "redirect:" + Paths.work(id);
        },
        () -> {
          if (book != null) {
            // whoever sends the form once more has seen that something changed meanwhile
            form.put("version", book.version());
          }
          return page(occasion, book, form, model);
        });
  }

  private Occasion permitted(long id, Actor actor) {
    Occasion occasion = registrations.occasion(actor, id);
    actor.require(Permissions.MANAGE, occasion.scopes());
    return occasion;
  }

  private static BookDraft read(Form form, @Nullable Book book) {
    LocalDateTime opens = Times.moment(form, "opens");
    LocalDateTime closes = Times.moment(form, "closes");
    ZoneId zone = zone(form);
    form.required("capacity", 6);
    Long capacity = form.number("capacity", 1, BookDraft.MOST_SEATS);
    Long hours = form.number("confirmHours", 0, BookDraft.MOST_HOURS);
    LocalDate needsUntil = Times.day(form, "needsUntil");
    LocalizedText note = form.localized("note", note(book), 2000);
    form.check();
    return new BookDraft(
        Objects.requireNonNull(opens),
        Objects.requireNonNull(closes),
        zone,
        Objects.requireNonNull(capacity).intValue(),
        form.has("waiting", "yes"),
        hours == null ? 0 : hours.intValue(),
        form.has("listed", "yes"),
        Objects.requireNonNull(needsUntil),
        note);
  }

  private static ZoneId zone(Form form) {
    String typed = form.required("zone", 60);
    try {
      return ZoneId.of(typed);
    } catch (DateTimeException _) {
      form.reject("zone", "ui.form.choice", "value", typed);
      return ZoneOffset.UTC;
    }
  }

  private static LocalizedText note(@Nullable Book book) {
    return book == null ? LocalizedText.EMPTY : book.draft().note();
  }

  /** From tomorrow until the day before the exchange, as far as its days are known. */
  private Form blank(Occasion occasion) {
    LocalDate tomorrow = LocalDate.now(clock.withZone(ZoneOffset.UTC)).plusDays(1);
    var start = occasion.start();
    var end = occasion.end();
    LocalDate last = start == null ? tomorrow.plusDays(KEPT_DAYS) : start.first().minusDays(1);
    LocalDate closes = last.isBefore(tomorrow) ? tomorrow : last;
    LocalDate over = end == null ? closes : end.last();
    LocalDate kept = (over.isBefore(closes) ? closes : over).plusDays(KEPT_DAYS);
    Form form = Form.blank();
    Times.put(form, "opens", tomorrow.atTime(LocalTime.of(9, 0)));
    Times.put(form, "closes", closes.atTime(LocalTime.of(18, 0)));
    return form.put("zone", occasion.zone().isEmpty() ? "UTC" : occasion.zone())
        .put("waiting", "yes")
        .put("confirmHours", CONFIRM_HOURS)
        .put("needsUntil", kept);
  }

  private static Form filled(Book book) {
    var draft = book.draft();
    Form form = Form.blank();
    Times.put(form, "opens", draft.opens());
    Times.put(form, "closes", draft.closes());
    return form.put("version", book.version())
        .put("zone", draft.zone().getId())
        .put("capacity", draft.capacity())
        .put("waiting", draft.waiting() ? "yes" : null)
        .put("confirmHours", draft.confirmHours())
        .put("listed", draft.listed() ? "yes" : null)
        .put("needsUntil", draft.needsUntil())
        .put("note", draft.note());
  }

  private static List<Choice> zones(String chosen) {
    var names = new TreeSet<String>();
    for (String id : TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
      names.add(TimeZone.getIanaID(id));
    }
    names.add("UTC");
    names.add(chosen);
    names.remove("");
    return names.stream().map(it -> new Choice(it, it)).toList();
  }

  private static String page(Occasion occasion, @Nullable Book book, Form form, Model model) {
    model.addAttribute(
        "page",
        new PartPage(
            occasion,
            text(book == null ? "registration.settings.open" : "registration.settings.title"),
            Paths.work(occasion.id()) + "/settings",
            form,
            note(book),
            List.of(),
            List.of(),
            List.of(),
            zones(form.value("zone")),
            null));
    return "registration/settings";
  }
}
