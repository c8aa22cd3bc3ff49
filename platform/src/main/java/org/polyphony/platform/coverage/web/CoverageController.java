package org.polyphony.platform.coverage.web;

import org.polyphony.platform.coverage.Coverage;
import org.polyphony.platform.coverage.Permissions;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.ui.Download;
import org.polyphony.platform.ui.ListQuery;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The coverage matrix, the records behind it, and whom to invite. */
@Controller
class CoverageController {

  static final String PATH = "/manage/coverage";
  static final String RECORDS = PATH + "/records";
  static final String INVITE = PATH + "/invite";

  private final Coverage coverage;
  private final CoveragePages pages;
  private final InvitePages invitations;

  CoverageController(Coverage coverage, CoveragePages pages, InvitePages invitations) {
    this.coverage = coverage;
    this.pages = pages;
    this.invitations = invitations;
  }

  @GetMapping(PATH)
  String show(Actor actor, ListQuery query, Model model) {
    model.addAttribute("page", pages.of(actor, query));
    return "coverage/matrix";
  }

  @GetMapping({PATH + ".csv", PATH + ".xlsx"})
  void export(Actor actor, ListQuery query, Download file) {
    actor.require(Permissions.EXPORT);
    var rows = pages.file(actor, query);
    file.send("coverage", CoveragePages.head(), sink -> rows.forEach(sink));
  }

  @GetMapping(RECORDS)
  String records(Actor actor, ListQuery query, Model model) {
    model.addAttribute("page", pages.records(actor, query));
    return "coverage/records";
  }

  @GetMapping({RECORDS + ".csv", RECORDS + ".xlsx"})
  void exportRecords(Actor actor, ListQuery query, Download file) {
    actor.require(Permissions.EXPORT);
    file.send(
        "coverage-records",
        CoveragePages.recordsHead(),
        sink ->
            coverage.export(
                actor,
                Filters.of(query),
                query.get("row"),
                query.get("group"),
                Filters.engaged(query),
                it -> sink.accept(pages.cells(it))));
  }

  @GetMapping(INVITE)
  String invite(Actor actor, ListQuery query, Model model) {
    model.addAttribute("page", invitations.of(actor, query));
    return "coverage/invite";
  }

  @GetMapping({INVITE + ".csv", INVITE + ".xlsx"})
  void exportInvite(Actor actor, ListQuery query, Download file) {
    actor.require(Permissions.EXPORT);
    var rows = invitations.file(actor, query);
    file.send("invite", InvitePages.head(), sink -> rows.forEach(sink));
  }
}
