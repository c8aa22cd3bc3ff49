package org.polyphony.platform.invitations.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.ArrayList;
import java.util.List;
import org.polyphony.platform.audit.AuditLine;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.invitations.Guests;
import org.polyphony.platform.invitations.Invitation;
import org.polyphony.platform.invitations.Permissions;
import org.polyphony.platform.invitations.Rounds;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
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

/** One invitation, for the staff. */
@Controller
@RequestMapping(
    "/manage/exchanges/" + Paths.ID + "/invitations/" + Paths.ROUND + "/people/" + Paths.PART)
class PersonController {

  private final Rounds rounds;
  private final Guests guests;

  PersonController(Rounds rounds, Guests guests) {
    this.rounds = rounds;
    this.guests = guests;
  }

  @GetMapping
  String show(
      @PathVariable long id,
      @PathVariable long round,
      @PathVariable long part,
      Actor actor,
      Model model) {
    Invitation it = guests.get(actor, id, part);
    var form =
        Form.blank()
            .put("version", it.version())
            .put("email", it.guest().email())
            .put("language", it.guest().language().code());
    return page(id, round, it, form, actor, model);
  }

  @PostMapping("/address")
  String address(
      @PathVariable long id,
      @PathVariable long round,
      @PathVariable long part,
      Form form,
      Actor actor,
      Model model,
      RedirectAttributes flash) {
    return form.submit(
        () -> {
          String email = form.required("email", 254);
          Language language = Language.of(form.value("language")).orElse(Language.EN);
          Long version = form.number("version", 0, Integer.MAX_VALUE);
          form.check();
          guests.address(
              actor, id, part, version == null ? -1 : version.intValue(), email, language);
          return done(id, round, part, flash);
        },
        () -> {
          Invitation it = guests.get(actor, id, part);
          form.put("version", it.version());
          return page(id, round, it, form, actor, model);
        });
  }

  @PostMapping("/{act:resend|failed}")
  String act(
      @PathVariable long id,
      @PathVariable long round,
      @PathVariable long part,
      @PathVariable String act,
      Form form,
      Actor actor,
      Model model,
      RedirectAttributes flash) {
    return form.submit(
        () -> {
          if (act.equals("resend")) {
            guests.resend(actor, id, part);
          } else {
            guests.failed(actor, id, part);
          }
          return done(id, round, part, flash);
        },
        () -> page(id, round, guests.get(actor, id, part), form, actor, model));
  }

  @GetMapping("/{act:withdraw|drop}")
  String ask(
      @PathVariable long id,
      @PathVariable long round,
      @PathVariable long part,
      @PathVariable String act,
      Actor actor,
      Model model) {
    actor.require(Permissions.MANAGE, rounds.occasion(actor, id).scopes());
    return confirm(id, round, guests.get(actor, id, part), act, Form.blank(), model);
  }

  @PostMapping("/{act:withdraw|drop}")
  String leave(
      @PathVariable long id,
      @PathVariable long round,
      @PathVariable long part,
      @PathVariable String act,
      Form form,
      Actor actor,
      Model model,
      RedirectAttributes flash) {
    return form.submit(
        () -> {
          if (act.equals("drop")) {
            guests.drop(actor, id, part);
          } else {
            guests.withdraw(actor, id, part);
          }
          flash.addFlashAttribute(Shell.NOTICE, "invitations.notice." + act);
          return "redirect:" + Paths.round(id, round);
        },
        () -> confirm(id, round, guests.get(actor, id, part), act, form, model));
  }

  private static String confirm(
      long id, long round, Invitation it, String act, Form form, Model model) {
    String path = Paths.person(id, round, it.id());
    model.addAttribute(
        "page",
        new ConfirmPage(
            text("invitations." + act + ".title", "name", Formats.own(it.guest().name())),
            text("invitations." + act + ".text"),
            path + "/" + act,
            text("invitations.action." + act),
            path,
            form));
    return "invitations/confirm";
  }

  private static String done(long id, long round, long part, RedirectAttributes flash) {
    flash.addFlashAttribute(Shell.NOTICE, "invitations.notice.saved");
    return "redirect:" + Paths.person(id, round, part);
  }

  private String page(long id, long round, Invitation it, Form form, Actor actor, Model model) {
    if (it.round() != round) {
      throw new NotFound("invitation of round " + round, it.id());
    }
    var occasion = rounds.occasion(actor, id);
    model.addAttribute(
        "page",
        new PersonPage(
            occasion,
            rounds.get(actor, id, round),
            it,
            facts(id, round, it),
            form,
            AuditLine.of(guests.history(actor, id, it.id()), "invitations.field."),
            actor.may(Permissions.MANAGE, occasion.scopes())));
    return "invitations/person";
  }

  private static List<Fact> facts(long id, long round, Invitation it) {
    var guest = it.guest();
    var facts = new ArrayList<Fact>();
    facts.add(fact("email", Formats.code(guest.email()), null));
    facts.add(fact("language", guest.language().nativeName(), null));
    facts.add(fact("represents", guest.represents(), null));
    var place = it.place();
    if (place != null) {
      facts.add(fact("in-place-of", place.name(), Paths.person(id, round, place.id())));
    }
    var sent = it.sentAt();
    facts.add(fact("sent", sent == null ? "" : Formats.moment(sent), null));
    var reminded = it.remindedOn();
    facts.add(fact("reminded", reminded == null ? "" : Formats.date(reminded), null));
    var answered = it.answeredAt();
    facts.add(fact("answered", answered == null ? "" : Formats.moment(answered), null));
    if (!it.reason().isEmpty()) {
      facts.add(fact("reason", it.reason(), null));
    }
    Long entry = it.entry();
    if (entry != null) {
      facts.add(
          fact(
              "registration",
              text("registration.entry.title"),
              "/manage/exchanges/" + id + "/registration/people/" + entry));
    }
    return facts;
  }

  private static Fact fact(
      String field, String value, @org.jspecify.annotations.Nullable String path) {
    return new Fact(text("invitations.field." + field), value.isEmpty() ? null : value, path);
  }
}
