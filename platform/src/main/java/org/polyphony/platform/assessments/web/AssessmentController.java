package org.polyphony.platform.assessments.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.List;
import java.util.Objects;
import org.polyphony.platform.assessments.Assessment;
import org.polyphony.platform.assessments.Assessments;
import org.polyphony.platform.assessments.GridFilter;
import org.polyphony.platform.assessments.Permissions;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.ListQuery;
import org.polyphony.platform.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The assessments of one stakeholder. */
@Controller
@RequestMapping(GridController.PATH + "/{stakeholder}")
class AssessmentController {

  private final Assessments assessments;
  private final AssessmentPages pages;
  private final GridDrawing drawing;
  private final Names names;

  AssessmentController(
      Assessments assessments, AssessmentPages pages, GridDrawing drawing, Names names) {
    this.assessments = assessments;
    this.pages = pages;
    this.drawing = drawing;
    this.names = names;
  }

  @GetMapping
  String show(Actor actor, @PathVariable long stakeholder, ListQuery query, Model model) {
    var all = assessments.of(actor, stakeholder);
    var grid = assessments.grid(actor, GridFilter.about(stakeholder), true);
    model.addAttribute(
        "page",
        new WayPage(
            names.mention(actor, stakeholder),
            grid.total() == 0 ? "" : drawing.of(grid, query),
            all.stream().map(it -> pages.row(actor, it)).toList(),
            actor.may(Permissions.EDIT),
            (String) model.getAttribute(GridController.UNDO)));
    return "assessments/way";
  }

  @GetMapping("/new")
  String blank(Actor actor, @PathVariable long stakeholder, ListQuery query, Model model) {
    actor.require(Permissions.EDIT);
    model.addAttribute("page", pages.blank(actor, stakeholder, query.get("strategy")));
    return "assessments/form";
  }

  @PostMapping("/add")
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
          assessments.assess(actor, pages.read(actor, stakeholder, form));
          flash.addFlashAttribute(Shell.NOTICE, "assessments.notice.saved");
          return "redirect:" + GridController.PATH + "/" + stakeholder;
        },
        () -> {
          model.addAttribute("page", pages.form(actor, mention, form));
          return "assessments/form";
        });
  }

  @GetMapping("/{id}/remove")
  String ask(Actor actor, @PathVariable long stakeholder, @PathVariable long id, Model model) {
    actor.require(Permissions.EDIT);
    var found = found(actor, stakeholder, id);
    String way = GridController.PATH + "/" + stakeholder;
    model.addAttribute(
        "page",
        new Removal(
            text(
                "assessments.remove.title",
                "name",
                names.mention(actor, stakeholder).shownName(),
                "date",
                pages.row(actor, found).day()),
            text("assessments.remove.consequences"),
            way + "/" + id + "/remove",
            way));
    return "assessments/remove";
  }

  @PostMapping("/{id}/remove")
  String remove(
      Actor actor,
      @PathVariable long stakeholder,
      @PathVariable long id,
      RedirectAttributes flash) {
    actor.require(Permissions.EDIT);
    var found = found(actor, stakeholder, id);
    assessments.remove(actor, found.id());
    String way = GridController.PATH + "/" + stakeholder;
    flash.addFlashAttribute(GridController.UNDO, way + "/" + id + "/restore");
    return "redirect:" + way;
  }

  /** Takes a move on the grid back: what was never meant needs no second question. */
  @PostMapping("/{id}/undo")
  String undo(
      Actor actor,
      @PathVariable long stakeholder,
      @PathVariable long id,
      RedirectAttributes flash) {
    actor.require(Permissions.EDIT);
    assessments.remove(actor, found(actor, stakeholder, id).id());
    flash.addFlashAttribute(Shell.NOTICE, "assessments.notice.undone");
    return "redirect:" + GridController.PATH;
  }

  @PostMapping("/{id}/restore")
  String restore(
      Actor actor,
      @PathVariable long stakeholder,
      @PathVariable long id,
      RedirectAttributes flash) {
    actor.require(Permissions.EDIT);
    assessments.restore(actor, found(actor, stakeholder, id).id());
    flash.addFlashAttribute(Shell.NOTICE, "assessments.notice.restored");
    return "redirect:" + GridController.PATH + "/" + stakeholder;
  }

  private Assessment found(Actor actor, long stakeholder, long id) {
    var found = assessments.get(actor, id);
    if (!Objects.equals(found.draft().stakeholder(), stakeholder)) {
      throw new NotFound("assessment", List.of(stakeholder, id));
    }
    return found;
  }
}
