package org.polyphony.platform.registration.web;

import static org.polyphony.platform.i18n.Texts.text;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.registration.Book;
import org.polyphony.platform.registration.Entry;
import org.polyphony.platform.registration.Registrations;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.ui.Fact;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.Shell;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page behind the link of a registration. Opening it changes nothing. */
@Controller
@RequestMapping("/registrations/{token}")
class OwnController {

  private static final Actor SYSTEM = Actor.system("Registration");

  private final Registrations registrations;
  private final Words words;

  OwnController(Registrations registrations, Words words) {
    this.registrations = registrations;
    this.words = words;
  }

  @GetMapping
  String open(@PathVariable String token, Model model, HttpServletResponse response) {
    var own = registrations.open(token);
    if (own.expired()) {
      response.setStatus(HttpServletResponse.SC_GONE);
    }
    String view = own.expired() ? "registration/expired" : "registration/own";
    return page(token, own, Form.blank(), view, model, response);
  }

  @GetMapping("/change")
  String edit(@PathVariable String token, Model model, HttpServletResponse response) {
    var own = good(token);
    var form = ApplicationForm.filled(own.entry().application(), own.entry().version());
    return page(token, own, form, "registration/change", model, response);
  }

  @PostMapping("/change")
  String change(
      @PathVariable String token,
      Form form,
      Model model,
      RedirectAttributes flash,
      HttpServletResponse response) {
    var own = good(token);
    form.put("email", own.entry().application().email());
    return form.submit(
        () -> {
          var application = ApplicationForm.read(form);
          Long version = form.number("version", 0, Integer.MAX_VALUE);
          form.check();
          registrations.change(token, version == null ? -1 : version.intValue(), application);
          return done(token, "registration.notice.changed", flash);
        },
        () -> {
          // whoever sends the form once more has seen that something changed meanwhile
          form.put("version", own.entry().version());
          return page(token, own, form, "registration/change", model, response);
        });
  }

  @GetMapping("/cancel")
  String askCancel(@PathVariable String token, Model model, HttpServletResponse response) {
    return page(token, good(token), Form.blank(), "registration/cancel", model, response);
  }

  @PostMapping("/cancel")
  String cancel(@PathVariable String token, RedirectAttributes flash) {
    registrations.cancel(token);
    return done(token, "registration.notice.cancelled", flash);
  }

  @PostMapping("/confirm")
  String confirm(
      @PathVariable String token,
      Form form,
      Model model,
      RedirectAttributes flash,
      HttpServletResponse response) {
    return form.submit(
        () -> {
          registrations.confirm(token);
          return done(token, "registration.notice.confirmed", flash);
        },
        () -> page(token, registrations.open(token), form, "registration/own", model, response));
  }

  @PostMapping("/resend")
  String resend(@PathVariable String token, RedirectAttributes flash) {
    registrations.resend(token);
    return done(token, "registration.notice.sent", flash);
  }

  private Registrations.Own good(String token) {
    var own = registrations.open(token);
    if (own.expired()) {
      throw new org.polyphony.platform.shared.Refused("registration.refused.link-expired");
    }
    return own;
  }

  private static String done(String token, String notice, RedirectAttributes flash) {
    flash.addFlashAttribute(Shell.NOTICE, notice);
    return "redirect:/registrations/" + token;
  }

  private String page(
      String token,
      Registrations.Own own,
      Form form,
      String view,
      Model model,
      HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    Entry entry = own.entry();
    var occasion = registrations.occasion(SYSTEM, entry.exchangeId());
    Book book =
        registrations
            .book(SYSTEM, entry.exchangeId())
            .orElseThrow(() -> new NotFound("registration", entry.exchangeId()));
    var facts = new ArrayList<>(Words.facts(occasion));
    facts.addAll(facts(entry, book));
    model.addAttribute(
        "page",
        new OwnPage(
            token,
            own.expired(),
            occasion,
            book,
            entry,
            form,
            standing(entry, book),
            facts,
            words.countries()));
    return view;
  }

  static String standing(Entry entry, Book book) {
    var until = entry.offeredUntil();
    return text(
        "registration.own." + entry.state().slug(),
        "position",
        entry.position(),
        "until",
        until == null ? "" : Words.moment(until, book.draft().zone()));
  }

  private List<Fact> facts(Entry entry, Book book) {
    var application = entry.application();
    String organization = application.organization();
    String country = words.country(application.country());
    return List.of(
        Fact.of(text("registration.field.name"), application.name()),
        Fact.of(text("registration.field.email"), Formats.code(application.email())),
        Fact.of(
            text("registration.field.organization"), organization.isEmpty() ? null : organization),
        Fact.of(text("registration.field.country"), country.isEmpty() ? null : country),
        Fact.of(text("registration.field.category"), Words.category(book, application.category())),
        Fact.of(text("registration.field.language"), application.language().nativeName()),
        Fact.of(
            text("registration.field.listed"),
            text(application.listed() ? "registration.yes" : "registration.no")));
  }
}
