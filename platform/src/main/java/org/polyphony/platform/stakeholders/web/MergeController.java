package org.polyphony.platform.stakeholders.web;

import java.util.stream.Collectors;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.stakeholders.Permissions;
import org.polyphony.platform.stakeholders.duplicates.MergeDraft;
import org.polyphony.platform.stakeholders.duplicates.Merges;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Makes one record of two, and two of one again. */
@Controller
@RequestMapping(MergeController.PATH)
class MergeController {

  static final String PATH = "/manage/merges";

  private final Merges merges;
  private final MergePages pages;

  MergeController(Merges merges, MergePages pages) {
    this.merges = merges;
    this.pages = pages;
  }

  static String with(long survivor, long merged) {
    return PATH + "/" + survivor + "/with/" + merged;
  }

  @GetMapping("/of/{id}")
  String find(
      Actor actor, @PathVariable long id, @RequestParam(defaultValue = "") String q, Model model) {
    actor.require(Permissions.EDIT);
    model.addAttribute("page", pages.find(actor, id, q));
    return "stakeholders/merge-find";
  }

  @GetMapping("/{survivor}/with/{merged}")
  String draft(Actor actor, @PathVariable long survivor, @PathVariable long merged, Model model) {
    actor.require(Permissions.EDIT);
    return draft(actor, survivor, merged, Form.blank(), model);
  }

  @PostMapping("/{survivor}/with/{merged}/merge")
  String merge(
      Actor actor,
      @PathVariable long survivor,
      @PathVariable long merged,
      Form form,
      Model model,
      RedirectAttributes flash) {
    actor.require(Permissions.EDIT);
    return form.submit(
        () -> {
          var taken =
              merges.draft(actor, survivor, merged).fields().stream()
                  .map(MergeDraft.Field::field)
                  .filter(it -> form.has(it, MergePages.OTHER))
                  .collect(Collectors.toSet());
          long id = merges.merge(actor, survivor, merged, versions(form), taken);
          flash.addFlashAttribute(Shell.NOTICE, "stakeholders.merge.done");
          return "redirect:" + PATH + "/" + id;
        },
        () -> draft(actor, survivor, merged, form, model));
  }

  @GetMapping("/{id}")
  String show(Actor actor, @PathVariable long id, Model model) {
    model.addAttribute("page", pages.merged(actor, id));
    model.addAttribute("edits", actor.may(Permissions.EDIT));
    return "stakeholders/merged";
  }

  @PostMapping("/{id}/undo")
  String undo(Actor actor, @PathVariable long id, RedirectAttributes flash) {
    merges.unmerge(actor, id);
    flash.addFlashAttribute(Shell.NOTICE, "stakeholders.merge.undone");
    return "redirect:" + PATH + "/" + id;
  }

  private String draft(Actor actor, long survivor, long merged, Form form, Model model) {
    var page = pages.draft(actor, survivor, merged, form);
    form.put("survivorVersion", page.draft().versions().survivor());
    form.put("mergedVersion", page.draft().versions().merged());
    model.addAttribute("page", page);
    return "stakeholders/merge";
  }

  private static Merges.Versions versions(Form form) {
    var survivor = form.number("survivorVersion", 0, Long.MAX_VALUE);
    var merged = form.number("mergedVersion", 0, Long.MAX_VALUE);
    if (survivor == null || merged == null) {
      throw new Refused("stakeholders.refused.changed-since");
    }
    return new Merges.Versions(survivor, merged);
  }
}
