package org.polyphony.platform.invitations.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.invitations.Permissions;
import org.polyphony.platform.invitations.Round;
import org.polyphony.platform.invitations.Rounds;
import org.polyphony.platform.registration.Occasion;
import org.polyphony.platform.registration.Registrations;
import org.polyphony.platform.shared.Actor;
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

/** Letters of invitation: the list, and their forms. */
@Controller
@RequestMapping("/manage/exchanges/" + Paths.ID + "/invitations")
class RoundController {

  private final Rounds rounds;
  private final RoundPages pages;
  private final Registrations registrations;
  private final Clock clock;

  RoundController(Rounds rounds, RoundPages pages, Registrations registrations, Clock clock) {
    this.rounds = rounds;
    this.pages = pages;
    this.registrations = registrations;
    this.clock = clock;
  }

  @GetMapping
  String list(@PathVariable long id, Actor actor, Model model) {
    model.addAttribute("page", pages.list(id, actor));
    return "invitations/rounds";
  }

  @GetMapping("/add")
  String blank(@PathVariable long id, Actor actor, Model model) {
    Occasion occasion = managed(id, actor);
    return form(occasion, null, RoundForms.blank(occasion, LocalDate.now(clock)), actor, model);
  }

  @PostMapping("/add")
  String add(@PathVariable long id, Form form, Actor actor, Model model, RedirectAttributes flash) {
    Occasion occasion = managed(id, actor);
    return form.submit(
        () -> {
          long round = rounds.add(actor, id, RoundForms.read(form, null));
          return saved(id, round, flash);
        },
        () -> form(occasion, null, form, actor, model));
  }

  @GetMapping("/" + Paths.ROUND + "/letter")
  String open(@PathVariable long id, @PathVariable long round, Actor actor, Model model) {
    Occasion occasion = managed(id, actor);
    Round it = rounds.get(actor, id, round);
    return form(occasion, it, RoundForms.filled(it), actor, model);
  }

  @PostMapping("/" + Paths.ROUND + "/letter")
  String change(
      @PathVariable long id,
      @PathVariable long round,
      Form form,
      Actor actor,
      Model model,
      RedirectAttributes flash) {
    Occasion occasion = managed(id, actor);
    Round it = rounds.get(actor, id, round);
    return form.submit(
        () -> {
          Long version = form.number("version", 0, Integer.MAX_VALUE);
          var draft = RoundForms.read(form, it);
          rounds.change(actor, id, round, version == null ? -1 : version.intValue(), draft);
          return saved(id, round, flash);
        },
        () -> {
          // whoever sends the form once more has seen that something changed meanwhile
          form.put("version", it.version());
          return form(occasion, it, form, actor, model);
        });
  }

  @PostMapping("/" + Paths.ROUND + "/{act:quiet|resume}")
  String quiet(
      @PathVariable long id,
      @PathVariable long round,
      @PathVariable String act,
      Actor actor,
      RedirectAttributes flash) {
    rounds.quiet(actor, id, round, act.equals("quiet"));
    return saved(id, round, flash);
  }

  @GetMapping("/" + Paths.ROUND + "/remove")
  String askRemove(@PathVariable long id, @PathVariable long round, Actor actor, Model model) {
    managed(id, actor);
    return remove(id, rounds.get(actor, id, round), Form.blank(), model);
  }

  @PostMapping("/" + Paths.ROUND + "/remove")
  String remove(
      @PathVariable long id,
      @PathVariable long round,
      Form form,
      Actor actor,
      Model model,
      RedirectAttributes flash) {
    return form.submit(
        () -> {
          rounds.remove(actor, id, round);
          flash.addFlashAttribute(Shell.NOTICE, "invitations.notice.removed");
          return "redirect:" + Paths.work(id);
        },
        () -> remove(id, rounds.get(actor, id, round), form, model));
  }

  private static String remove(long id, Round round, Form form, Model model) {
    String path = Paths.round(id, round.id());
    model.addAttribute(
        "page",
        new ConfirmPage(
            text("invitations.remove.title", "name", round.draft().name()),
            text("invitations.remove.text"),
            path + "/remove",
            text("invitations.action.remove"),
            path,
            form));
    return "invitations/confirm";
  }

  private Occasion managed(long id, Actor actor) {
    Occasion occasion = rounds.occasion(actor, id);
    actor.require(Permissions.MANAGE, occasion.scopes());
    return occasion;
  }

  private String form(
      Occasion occasion, @Nullable Round round, Form form, Actor actor, Model model) {
    var book = registrations.book(actor, occasion.id());
    model.addAttribute(
        "page",
        new RoundFormPage(
            occasion,
            round,
            form,
            book.map(it ->
                    it.categories().stream()
                        .map(
                            each -> new Choice(String.valueOf(each.id()), Words.words(each.name())))
                        .toList())
                .orElse(java.util.List.of()),
            book.map(it -> pages.seats(occasion.id(), it, actor)).orElse("")));
    return "invitations/form";
  }

  private static String saved(long id, long round, RedirectAttributes flash) {
    flash.addFlashAttribute(Shell.NOTICE, "invitations.notice.saved");
    return "redirect:" + Paths.round(id, round);
  }
}
