package org.polyphony.platform.proposals.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.proposals.ProposalFilter;
import org.polyphony.platform.proposals.ProposalKind;
import org.polyphony.platform.proposals.ProposalState;
import org.polyphony.platform.proposals.ProposalView;
import org.polyphony.platform.proposals.Proposals;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Slice;
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

/** Where proposals are read and answered. */
@Controller
class ManageProposalController {

  static final String LIST = "/manage/proposals";

  private static final int ROWS = 25;
  private static final int EXPORT_ROWS = 200;

  private final Proposals proposals;
  private final ProposalPages pages;

  ManageProposalController(Proposals proposals, ProposalPages pages) {
    this.proposals = proposals;
    this.pages = pages;
  }

  @GetMapping(LIST)
  String list(Actor actor, ListQuery query, Model model) {
    var found = proposals.list(actor, filter(query), query.page(ROWS));
    var rows = found.rows().stream().map(pages::row).toList();
    var slice = new Slice<>(rows, found.total(), found.page(), found.size());
    model.addAttribute("page", new ProposalListPage(query, slice));
    return "proposals/list";
  }

  @GetMapping({LIST + ".csv", LIST + ".xlsx"})
  void export(Actor actor, ListQuery query, Download file) {
    var filter = filter(query);
    int last = proposals.list(actor, filter, PageRequest.first(EXPORT_ROWS)).pages();
    file.send(
        "proposals",
        List.of(
            "number",
            "kind",
            "title",
            "need",
            "for_whom",
            "who",
            "country",
            "asked",
            "state",
            "reason"),
        sink -> {
          for (int page = 1; page <= last; page++) {
            proposals
                .list(actor, filter, new PageRequest(page, EXPORT_ROWS, "", false))
                .rows()
                .forEach(it -> sink.accept(cells(it)));
          }
        });
  }

  @GetMapping(LIST + "/{id}")
  String show(Actor actor, @PathVariable long id, Model model) {
    return page(actor, id, Form.blank(), model);
  }

  @PostMapping(LIST + "/{id}/accept")
  String accept(
      Actor actor, @PathVariable long id, Form form, Model model, RedirectAttributes flash) {
    return form.submit(
        () -> {
          proposals.accept(actor, id, form.required("reason", 1000));
          flash.addFlashAttribute(Shell.NOTICE, "proposals.notice.accepted");
          return "redirect:" + LIST + "/" + id;
        },
        () -> page(actor, id, form, model));
  }

  @PostMapping(LIST + "/{id}/decline")
  String decline(
      Actor actor, @PathVariable long id, Form form, Model model, RedirectAttributes flash) {
    return form.submit(
        () -> {
          proposals.decline(actor, id, form.required("reason", 1000));
          flash.addFlashAttribute(Shell.NOTICE, "proposals.notice.declined");
          return "redirect:" + LIST + "/" + id;
        },
        () -> page(actor, id, form, model));
  }

  private String page(Actor actor, long id, Form form, Model model) {
    model.addAttribute("page", pages.work(proposals.get(actor, id), form, actor));
    return "proposals/answer";
  }

  private static List<String> cells(ProposalView it) {
    return List.of(
        String.valueOf(it.id()),
        it.draft().kind().name(),
        it.draft().title(),
        it.draft().need(),
        it.draft().audience(),
        ProposalPages.who(it),
        Objects.requireNonNullElse(it.draft().country(), ""),
        it.askedAt().toString(),
        it.state().name(),
        it.reason());
  }

  private static ProposalFilter filter(ListQuery query) {
    return new ProposalFilter(
        query.get("q"),
        one(ProposalState.values(), query.get("state")),
        one(ProposalKind.values(), query.get("kind")));
  }

  private static <E extends Enum<E>> @Nullable E one(E[] all, String name) {
    for (E each : all) {
      if (each.name().equals(name)) {
        return each;
      }
    }
    return null;
  }
}
