package org.polyphony.platform.coverage.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.polyphony.platform.coverage.Coverage;
import org.polyphony.platform.coverage.CoverageFilter;
import org.polyphony.platform.coverage.Permissions;
import org.polyphony.platform.coverage.Proposal;
import org.polyphony.platform.coverage.Reason;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.Registry;
import org.polyphony.platform.ui.ListQuery;
import org.springframework.stereotype.Component;

/** Puts the page of whom to invite together. */
@Component
class InvitePages {

  private final Coverage coverage;
  private final CoveragePages pages;
  private final CoverageNames names;

  InvitePages(Coverage coverage, CoveragePages pages, CoverageNames names) {
    this.coverage = coverage;
    this.pages = pages;
    this.names = names;
  }

  InvitePage of(Actor actor, ListQuery query) {
    var filter = Filters.of(query);
    var proposals = coverage.invite(actor, filter);
    var bare = new LinkedHashMap<String, List<String>>();
    proposals.stream()
        .filter(InvitePages::bare)
        .map(Proposal::cell)
        .forEach(it ->
            bare.computeIfAbsent(names.row(it.row(), filter), _ -> new ArrayList<>())
                .add(names.group(it.group())));
    return new InvitePage(
        query,
        pages.layer(actor),
        proposals.stream().filter(it -> !bare(it)).map(it -> cell(it, filter)).toList(),
        bare.entrySet().stream()
            .map(it ->
                new InvitePage.Bare(it.getKey(), Formats.list(it.getValue()), it.getValue().size()))
            .toList(),
        actor.may(Permissions.EXPORT));
  }

  private static boolean bare(Proposal it) {
    return it.invite().isEmpty() && it.ask().isEmpty();
  }

  /** The headings of the file. */
  static List<String> head() {
    return List.of(
        text("coverage.field.cell"),
        text("coverage.field.state"),
        text("stakeholders.field.name"),
        text("stakeholders.field.country"),
        text("coverage.field.reasons"));
  }

  /** One line a person; a cell with nobody to name has one of its own. */
  List<List<String>> file(Actor actor, ListQuery query) {
    var lines = new ArrayList<List<String>>();
    for (var cell : cells(actor, query)) {
      String state = text(cell.known() ? "coverage.state.silent" : "coverage.state.missing");
      for (var it : cell.people()) {
        lines.add(
            List.of(cell.title(), state, it.name(), it.country(), String.join("; ", it.reasons())));
      }
      if (cell.people().isEmpty()) {
        lines.add(List.of(cell.title(), state, "", "", text("coverage.invite.nobody")));
      }
    }
    return lines;
  }

  private List<InvitePage.Cell> cells(Actor actor, ListQuery query) {
    var filter = Filters.of(query);
    return coverage.invite(actor, filter).stream().map(it -> cell(it, filter)).toList();
  }

  private InvitePage.Cell cell(Proposal it, CoverageFilter filter) {
    boolean known = !it.invite().isEmpty();
    String group = it.cell().group();
    var people =
        known
            ? it.invite().stream().map(each -> person(each.of(), words(each.reasons()))).toList()
            : it.ask().stream()
                .map(each -> person(each, List.of(text("coverage.invite.ask"))))
                .toList();
    return new InvitePage.Cell(
        text(
            "coverage.records.title",
            "region",
            names.row(it.cell().row(), filter),
            "group",
            names.group(group)),
        names.voice(group),
        known,
        people);
  }

  private InvitePage.Person person(Registry.Row of, List<String> reasons) {
    return new InvitePage.Person(
        of.path(), CoveragePages.name(of), names.country(of.country()), reasons);
  }

  private static List<String> words(Collection<Reason> reasons) {
    return reasons.stream().map(it -> text(it.textKey())).toList();
  }
}
