package org.polyphony.platform.assessments.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.Objects;
import org.polyphony.platform.assessments.Abilities;
import org.polyphony.platform.assessments.Ability;
import org.polyphony.platform.assessments.Permissions;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.ui.Download;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.ListQuery;
import org.polyphony.platform.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Needs and offers: the list, and the entries of one stakeholder. */
@Controller
class AbilityController {

  static final String PATH = "/manage/needs";
  private static final String ONE = PATH + "/{stakeholder}/{id}";

  private final Abilities abilities;
  private final AbilityPages pages;
  private final Names names;

  AbilityController(Abilities abilities, AbilityPages pages, Names names) {
    this.abilities = abilities;
    this.pages = pages;
    this.names = names;
  }

  @GetMapping(PATH)
  String list(Actor actor, ListQuery query, Model model) {
    model.addAttribute(
        "page", pages.list(actor, query, (String) model.getAttribute(GridController.UNDO)));
    return "assessments/needs";
  }

  @GetMapping({PATH + ".csv", PATH + ".xlsx"})
  void export(Actor actor, ListQuery query, Download file) {
    actor.require(Permissions.EXPORT);
    file.send(
        "needs-and-offers",
        AbilityPages.head(),
        sink ->
            abilities.export(
                actor, AbilityPages.filter(query), it -> sink.accept(pages.cells(it))));
  }

  @GetMapping(PATH + "/{stakeholder}/new")
  String blank(Actor actor, @PathVariable long stakeholder, Model model) {
    actor.require(Permissions.EDIT);
    var form = Form.blank().put("day", pages.today()).put("side", "NEED");
    return show(pages.blank(names.mention(actor, stakeholder), form), model);
  }

  @PostMapping(PATH + "/{stakeholder}/add")
  String add(
      Actor actor,
      @PathVariable long stakeholder,
      Form form,
      Model model,
      RedirectAttributes flash) {
    actor.require(Permissions.EDIT);
    var mention = names.mention(actor, stakeholder);
    return form.submit(
        () -> {
          abilities.add(actor, AbilityPages.read(stakeholder, form));
          flash.addFlashAttribute(Shell.NOTICE, "assessments.notice.saved");
          return "redirect:" + mention.path();
        },
        () -> show(pages.blank(mention, form), model));
  }

  @GetMapping(ONE)
  String edit(Actor actor, @PathVariable long stakeholder, @PathVariable long id, Model model) {
    actor.require(Permissions.EDIT);
    var found = found(actor, stakeholder, id);
    return show(pages.edit(found, AbilityPages.filled(found)), model);
  }

  @PostMapping(ONE + "/change")
  String change(
      Actor actor,
      @PathVariable long stakeholder,
      @PathVariable long id,
      Form form,
      Model model,
      RedirectAttributes flash) {
    actor.require(Permissions.EDIT);
    var found = found(actor, stakeholder, id);
    return form.submit(
        () -> {
          long version = Objects.requireNonNullElse(form.number("version", 0, Long.MAX_VALUE), -1L);
          abilities.change(actor, id, version, AbilityPages.read(stakeholder, form));
          flash.addFlashAttribute(Shell.NOTICE, "assessments.notice.saved");
          return "redirect:" + found.of().path();
        },
        () -> show(pages.edit(found, form), model));
  }

  @GetMapping(ONE + "/remove")
  String ask(Actor actor, @PathVariable long stakeholder, @PathVariable long id, Model model) {
    actor.require(Permissions.EDIT);
    var found = found(actor, stakeholder, id);
    model.addAttribute(
        "page",
        new Removal(
            text(
                "assessments.needs.remove-title",
                "what",
                pages.words().subject(found.draft().subject()),
                "name",
                found.of().shownName()),
            text("assessments.remove.consequences"),
            found.path() + "/remove",
            found.path()));
    return "assessments/remove";
  }

  @PostMapping(ONE + "/remove")
  String remove(
      Actor actor,
      @PathVariable long stakeholder,
      @PathVariable long id,
      RedirectAttributes flash) {
    actor.require(Permissions.EDIT);
    var found = found(actor, stakeholder, id);
    abilities.remove(actor, id);
    flash.addFlashAttribute(GridController.UNDO, found.path() + "/restore");
    return "redirect:" + PATH;
  }

  @PostMapping(ONE + "/restore")
  String restore(
      Actor actor,
      @PathVariable long stakeholder,
      @PathVariable long id,
      RedirectAttributes flash) {
    actor.require(Permissions.EDIT);
    var found = found(actor, stakeholder, id);
    abilities.restore(actor, id);
    flash.addFlashAttribute(Shell.NOTICE, "assessments.notice.restored");
    return "redirect:" + found.of().path();
  }

  private Ability found(Actor actor, long stakeholder, long id) {
    var found = abilities.get(actor, id);
    if (found.draft().stakeholder() != stakeholder) {
      throw new NotFound("need or offer of " + stakeholder, id);
    }
    return found;
  }

  private static String show(AbilityPage page, Model model) {
    model.addAttribute("page", page);
    return "assessments/need";
  }
}
