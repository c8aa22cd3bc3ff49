package org.polyphony.platform.contacts.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.contacts.Permissions;
import org.polyphony.platform.contacts.Tie;
import org.polyphony.platform.contacts.Ties;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.stakeholders.Mention;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The ties of one stakeholder. */
@Controller
@RequestMapping("/manage/contacts/{stakeholder}/ties")
class TieController {

  private final Ties ties;
  private final Contacting contacting;

  TieController(Ties ties, Contacting contacting) {
    this.ties = ties;
    this.contacting = contacting;
  }

  @GetMapping("/new")
  String blank(Actor actor, @PathVariable long stakeholder, Model model) {
    actor.require(Permissions.EDIT);
    return show(actor, contacting.mention(actor, stakeholder), null, Form.blank(), model);
  }

  @PostMapping("/add")
  String add(
      Actor actor,
      @PathVariable long stakeholder,
      Form form,
      Model model,
      RedirectAttributes flash) {
    actor.require(Permissions.EDIT);
    var of = contacting.mention(actor, stakeholder);
    if (!form.value("again").isEmpty()) {
      return show(actor, of, null, form, model);
    }
    return form.submit(
        () -> {
          ties.add(actor, Contacting.tie(stakeholder, form));
          return saved(of, flash);
        },
        () -> show(actor, of, null, form, model));
  }

  @GetMapping("/{id}")
  String edit(Actor actor, @PathVariable long stakeholder, @PathVariable long id, Model model) {
    actor.require(Permissions.EDIT);
    var found = found(actor, stakeholder, id);
    return show(
        actor,
        contacting.mention(actor, stakeholder),
        found,
        Contacting.filled(found, stakeholder),
        model);
  }

  @PostMapping("/{id}/change")
  String change(
      Actor actor,
      @PathVariable long stakeholder,
      @PathVariable long id,
      Form form,
      Model model,
      RedirectAttributes flash) {
    actor.require(Permissions.EDIT);
    var found = found(actor, stakeholder, id);
    var of = contacting.mention(actor, stakeholder);
    return form.submit(
        () -> {
          long version = Objects.requireNonNullElse(form.number("version", 0, Long.MAX_VALUE), -1L);
          ties.change(actor, id, version, Contacting.tie(stakeholder, form));
          return saved(of, flash);
        },
        () -> show(actor, of, found, form, model));
  }

  @GetMapping("/{id}/remove")
  String ask(Actor actor, @PathVariable long stakeholder, @PathVariable long id, Model model) {
    actor.require(Permissions.EDIT);
    var found = found(actor, stakeholder, id);
    var of = contacting.mention(actor, stakeholder);
    String title =
        text(
            "contacts.remove.title",
            "what",
            text(found.textKey(stakeholder)) + " – " + found.other(stakeholder).shownName(),
            "name",
            of.shownName());
    model.addAttribute("page", new Removal(title, path(stakeholder) + "/" + id));
    return "contacts/remove";
  }

  @PostMapping("/{id}/remove")
  String remove(Actor actor, @PathVariable long stakeholder, @PathVariable long id, Model model) {
    actor.require(Permissions.EDIT);
    var _ = found(actor, stakeholder, id);
    ties.remove(actor, id);
    String undo = path(stakeholder) + "/" + id + "/restore";
    model.addAttribute("page", new Removed(contacting.mention(actor, stakeholder), undo));
    return "contacts/removed";
  }

  @PostMapping("/{id}/restore")
  String restore(
      Actor actor,
      @PathVariable long stakeholder,
      @PathVariable long id,
      RedirectAttributes flash) {
    actor.require(Permissions.EDIT);
    var _ = found(actor, stakeholder, id);
    ties.restore(actor, id);
    flash.addFlashAttribute(Shell.NOTICE, "contacts.notice.restored");
    return "redirect:" + contacting.mention(actor, stakeholder).path();
  }

  private Tie found(Actor actor, long stakeholder, long id) {
    var found = ties.get(actor, id);
    if (found.draft().from() != stakeholder && found.draft().to() != stakeholder) {
      throw new NotFound("ties of " + stakeholder, id);
    }
    return found;
  }

  private static String path(long stakeholder) {
    return "/manage/contacts/" + stakeholder + "/ties";
  }

  private static String saved(Mention of, RedirectAttributes flash) {
    flash.addFlashAttribute(Shell.NOTICE, "contacts.notice.saved");
    return "redirect:" + of.path();
  }

  private String show(Actor actor, Mention of, @Nullable Tie found, Form form, Model model) {
    String base = path(of.id());
    model.addAttribute(
        "page",
        new ContactPage(
            text(found == null ? "contacts.tie.add" : "contacts.tie.edit"),
            of,
            form,
            contacting.others(actor, of.id(), form),
            found != null,
            found == null ? base + "/add" : base + "/" + found.id() + "/change",
            found == null ? null : base + "/" + found.id() + "/remove"));
    return "contacts/tie";
  }
}
