package org.polyphony.platform.assessments.web;

import org.polyphony.platform.assessments.Assessments;
import org.polyphony.platform.assessments.Permissions;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.ui.Download;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.ListQuery;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Influence × interest: the grid, its list, and moving somebody on it. */
@Controller
class GridController {

  static final String PATH = "/manage/influence";

  /** Flash attribute: where a move just made can be taken back. */
  static final String UNDO = "assessments.undo";

  private final Assessments assessments;
  private final GridPages pages;

  GridController(Assessments assessments, GridPages pages) {
    this.assessments = assessments;
    this.pages = pages;
  }

  @GetMapping(PATH)
  String show(Actor actor, ListQuery query, Model model) {
    model.addAttribute("page", pages.of(actor, query, (String) model.getAttribute(UNDO)));
    return "assessments/grid";
  }

  @GetMapping({PATH + ".csv", PATH + ".xlsx"})
  void export(Actor actor, ListQuery query, Download file) {
    actor.require(Permissions.EXPORT);
    var strategies = pages.strategies(actor);
    file.send(
        "influence",
        GridPages.head(),
        sink ->
            assessments.export(
                actor, GridFilters.of(query), it -> sink.accept(pages.cells(it, strategies))));
  }

  /** By dragging or by keys; without script the form of an assessment does the same. */
  @PostMapping(PATH + "/move")
  String move(Actor actor, Form form, RedirectAttributes flash) {
    actor.require(Permissions.EDIT);
    Long from = form.number("from", 1, Long.MAX_VALUE);
    Long influence = form.number("influence", 1, 5);
    Long interest = form.number("interest", 1, 5);
    String back = form.value("back");
    if (from != null && influence != null && interest != null && !form.bad()) {
      long id = assessments.move(actor, from, influence.intValue(), interest.intValue());
      long stakeholder = assessments.get(actor, id).draft().stakeholder();
      flash.addFlashAttribute(UNDO, PATH + "/" + stakeholder + "/" + id + "/undo");
    }
    return "redirect:" + (back.matches(PATH + "(\\?[\\w%=&.+-]*)?") ? back : PATH);
  }
}
