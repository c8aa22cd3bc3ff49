package org.polyphony.platform.contacts.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.contacts.Contacts;
import org.polyphony.platform.contacts.Permissions;
import org.polyphony.platform.contacts.Point;
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

/** The contact points of one stakeholder. */
@Controller
@RequestMapping("/manage/contacts/{stakeholder}/points")
class PointController {

  private final Contacts contacts;
  private final Contacting contacting;

  PointController(Contacts contacts, Contacting contacting) {
    this.contacts = contacts;
    this.contacting = contacting;
  }

  @GetMapping("/new")
  String blank(Actor actor, @PathVariable long stakeholder, Model model) {
    actor.require(Permissions.EDIT);
    return show(contacting.mention(actor, stakeholder), null, Form.blank(), model);
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
    return form.submit(
        () -> {
          contacts.add(actor, Contacting.point(stakeholder, form));
          return saved(of, flash);
        },
        () -> show(of, null, form, model));
  }

  @GetMapping("/{id}")
  String edit(Actor actor, @PathVariable long stakeholder, @PathVariable long id, Model model) {
    actor.require(Permissions.EDIT);
    var found = found(actor, stakeholder, id);
    return show(contacting.mention(actor, stakeholder), found, Contacting.filled(found), model);
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
          contacts.change(actor, id, version, Contacting.point(stakeholder, form));
          return saved(of, flash);
        },
        () -> show(of, found, form, model));
  }

  @GetMapping("/{id}/remove")
  String ask(Actor actor, @PathVariable long stakeholder, @PathVariable long id, Model model) {
    actor.require(Permissions.EDIT);
    var found = found(actor, stakeholder, id);
    var of = contacting.mention(actor, stakeholder);
    String title =
        text("contacts.remove.title", "what", found.draft().value(), "name", of.shownName());
    model.addAttribute("page", new Removal(title, path(stakeholder) + "/" + id));
    return "contacts/remove";
  }

  @PostMapping("/{id}/remove")
  String remove(Actor actor, @PathVariable long stakeholder, @PathVariable long id, Model model) {
    actor.require(Permissions.EDIT);
    var _ = found(actor, stakeholder, id);
    contacts.remove(actor, id);
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
    contacts.restore(actor, id);
    flash.addFlashAttribute(Shell.NOTICE, "contacts.notice.restored");
    return "redirect:" + contacting.mention(actor, stakeholder).path();
  }

  private Point found(Actor actor, long stakeholder, long id) {
    var found = contacts.get(actor, id);
    if (found.draft().stakeholder() != stakeholder) {
      throw new NotFound("contact points of " + stakeholder, id);
    }
    return found;
  }

  private static String path(long stakeholder) {
    return "/manage/contacts/" + stakeholder + "/points";
  }

  private static String saved(Mention of, RedirectAttributes flash) {
    flash.addFlashAttribute(Shell.NOTICE, "contacts.notice.saved");
    return "redirect:" + of.path();
  }

  private static String show(Mention of, @Nullable Point found, Form form, Model model) {
    String base = path(of.id());
    model.addAttribute(
        "page",
        new ContactPage(
            text(found == null ? "contacts.point.add" : "contacts.point.edit"),
            of,
            form,
            List.of(),
            true,
            found == null ? base + "/add" : base + "/" + found.id() + "/change",
            found == null ? null : base + "/" + found.id() + "/remove"));
    return "contacts/point";
  }
}
