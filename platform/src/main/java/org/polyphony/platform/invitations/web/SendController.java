package org.polyphony.platform.invitations.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.List;
import org.polyphony.platform.invitations.Guests;
import org.polyphony.platform.invitations.Invitation;
import org.polyphony.platform.invitations.Permissions;
import org.polyphony.platform.invitations.Rounds;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.ui.Download;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.ListQuery;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One letter: who got it, how it reads, and sending it. */
@Controller
@RequestMapping("/manage/exchanges/" + Paths.ID + "/invitations")
class SendController {

  /** Flash attribute: what became of the last thing done, in words. */
  static final String TOLD = "invitations.told";

  private final Rounds rounds;
  private final Guests guests;
  private final RoundPages pages;

  SendController(Rounds rounds, Guests guests, RoundPages pages) {
    this.rounds = rounds;
    this.guests = guests;
    this.pages = pages;
  }

  @GetMapping("/" + Paths.ROUND)
  String show(
      @PathVariable long id, @PathVariable long round, ListQuery query, Actor actor, Model model) {
    Object told = model.getAttribute(TOLD);
    String words = told == null ? "" : told.toString();
    model.addAttribute("page", pages.page(id, round, query, words, actor));
    return "invitations/round";
  }

  @GetMapping({"/" + Paths.ROUND + ".csv", "/" + Paths.ROUND + ".xlsx"})
  void table(
      @PathVariable long id,
      @PathVariable long round,
      ListQuery query,
      Actor actor,
      Download file) {
    rounds.get(actor, id, round);
    file.send(
        "invitations",
        head(),
        sink ->
            guests.export(
                actor, id, round, RoundPages.filter(query), it -> sink.accept(cells(it))));
  }

  @GetMapping("/" + Paths.ROUND + "/preview")
  String preview(@PathVariable long id, @PathVariable long round, Actor actor, Model model) {
    model.addAttribute("page", pages.preview(id, round, actor));
    return "invitations/preview";
  }

  @GetMapping("/" + Paths.ROUND + "/send")
  String ask(@PathVariable long id, @PathVariable long round, Actor actor, Model model) {
    actor.require(Permissions.MANAGE, rounds.occasion(actor, id).scopes());
    return page(id, round, Form.blank(), actor, model);
  }

  @PostMapping("/" + Paths.ROUND + "/send")
  String send(
      @PathVariable long id,
      @PathVariable long round,
      Form form,
      Actor actor,
      Model model,
      RedirectAttributes flash) {
    return form.submit(
        () -> {
          int sent = guests.send(actor, id, round);
          flash.addFlashAttribute(TOLD, text("invitations.told.sent", "count", sent));
          return "redirect:" + Paths.round(id, round);
        },
        () -> page(id, round, form, actor, model));
  }

  private String page(long id, long round, Form form, Actor actor, Model model) {
    model.addAttribute("page", pages.send(id, round, form, actor));
    return "invitations/send";
  }

  private static List<String> head() {
    return List.of(
        text("invitations.field.name"),
        text("invitations.field.email"),
        text("invitations.field.language"),
        text("invitations.field.represents"),
        text("invitations.field.state"),
        text("invitations.field.reason"),
        text("invitations.field.in-place-of"),
        text("invitations.field.sent"),
        text("invitations.field.answered"));
  }

  private static List<String> cells(Invitation it) {
    var guest = it.guest();
    var place = it.place();
    var sent = it.sentAt();
    var answered = it.answeredAt();
    return List.of(
        guest.name(),
        guest.email(),
        guest.language().code(),
        guest.represents(),
        Words.state(it.state()),
        it.reason(),
        place == null ? "" : place.name(),
        sent == null ? "" : sent.toString(),
        answered == null ? "" : answered.toString());
  }
}
