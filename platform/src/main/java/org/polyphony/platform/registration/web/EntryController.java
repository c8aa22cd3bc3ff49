package org.polyphony.platform.registration.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.ArrayList;
import java.util.List;
import org.polyphony.platform.audit.AuditLine;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.registration.Book;
import org.polyphony.platform.registration.Entry;
import org.polyphony.platform.registration.Permissions;
import org.polyphony.platform.registration.Registrations;
import org.polyphony.platform.registration.Roll;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.ui.Fact;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One registration, for the organizer. */
@Controller
@RequestMapping("/manage/exchanges/" + Paths.ID + "/registration/people/" + Paths.PART)
class EntryController {

  private final Registrations registrations;
  private final Roll roll;
  private final Words words;

  EntryController(Registrations registrations, Roll roll, Words words) {
    this.registrations = registrations;
    this.roll = roll;
    this.words = words;
  }

  @GetMapping
  String show(@PathVariable long id, @PathVariable long part, Actor actor, Model model) {
    Entry entry = roll.get(actor, id, part);
    return page(id, entry, Form.blank().put("note", entry.note()), actor, model);
  }

  @PostMapping("/approve")
  String approve(
      @PathVariable long id,
      @PathVariable long part,
      Form form,
      Actor actor,
      Model model,
      RedirectAttributes flash) {
    return form.submit(
        () -> {
          roll.approve(actor, id, part);
          return done(id, part, flash);
        },
        () -> page(id, roll.get(actor, id, part), form, actor, model));
  }

  @GetMapping("/{act:refuse|cancel}")
  String ask(
      @PathVariable long id,
      @PathVariable long part,
      @PathVariable String act,
      Actor actor,
      Model model) {
    actor.require(Permissions.MANAGE, registrations.occasion(actor, id).scopes());
    Entry entry = roll.get(actor, id, part);
    String path = Paths.person(id, part);
    model.addAttribute(
        "page",
        new ConfirmPage(
            text("registration." + act + ".title", "name", Formats.own(entry.application().name())),
            text("registration." + act + ".text"),
            path + "/" + act,
            text("registration.action." + act),
            path,
            Form.blank()));
    return "registration/confirm";
  }

  @PostMapping("/refuse")
  String refuse(
      @PathVariable long id, @PathVariable long part, Actor actor, RedirectAttributes flash) {
    roll.refuse(actor, id, part);
    return done(id, part, flash);
  }

  @PostMapping("/cancel")
  String cancel(
      @PathVariable long id, @PathVariable long part, Actor actor, RedirectAttributes flash) {
    roll.cancel(actor, id, part);
    return done(id, part, flash);
  }

  @PostMapping("/note")
  String note(
      @PathVariable long id,
      @PathVariable long part,
      Form form,
      Actor actor,
      Model model,
      RedirectAttributes flash) {
    return form.submit(
        () -> {
          String note = form.text("note", 2000);
          form.check();
          roll.note(actor, id, part, note);
          return done(id, part, flash);
        },
        () -> page(id, roll.get(actor, id, part), form, actor, model));
  }

  private static String done(long id, long part, RedirectAttributes flash) {
    flash.addFlashAttribute(Shell.NOTICE, "registration.notice.saved");
    return "redirect:" + Paths.person(id, part);
  }

  private String page(long id, Entry entry, Form form, Actor actor, Model model) {
    var occasion = registrations.occasion(actor, id);
    Book book = registrations.book(actor, id).orElseThrow(() -> new NotFound("registration", id));
    boolean needs = actor.may(Permissions.NEEDS, occasion.scopes());
    model.addAttribute(
        "page",
        new EntryPage(
            occasion,
            entry,
            standing(entry, book),
            facts(entry, book, needs),
            form,
            AuditLine.of(roll.history(actor, id, entry.id()), "registration.field."),
            actor.may(Permissions.MANAGE, occasion.scopes())));
    return "registration/entry";
  }

  private static String standing(Entry entry, Book book) {
    var until = entry.offeredUntil();
    return switch (entry.state()) {
      case WAITING -> text("registration.entry.waiting", "position", entry.position());
      case OFFERED ->
          text(
              "registration.entry.offered",
              "until",
              until == null ? "" : Words.moment(until, book.draft().zone()));
      default -> "";
    };
  }

  private List<Fact> facts(Entry entry, Book book, boolean needs) {
    var application = entry.application();
    var facts = new ArrayList<Fact>();
    facts.add(fact("email", Formats.code(application.email())));
    facts.add(fact("organization", application.organization()));
    facts.add(fact("country", words.country(application.country())));
    facts.add(fact("category", Words.category(book, application.category())));
    facts.add(fact("language", application.language().nativeName()));
    facts.add(fact("listed", text(application.listed() ? "registration.yes" : "registration.no")));
    if (needs) {
      facts.add(fact("access", application.needs().access()));
      facts.add(fact("diet", application.needs().diet()));
    }
    facts.add(fact("order", Formats.number(entry.place())));
    facts.add(fact("registered", Words.moment(entry.registeredAt(), book.draft().zone())));
    return facts;
  }

  private static Fact fact(String field, String value) {
    return Fact.of(text("registration.field." + field), value.isEmpty() ? null : value);
  }
}
