package org.polyphony.platform.engagement.web;

import java.util.Objects;
import org.polyphony.platform.engagement.CommitmentState;
import org.polyphony.platform.engagement.CommitmentView;
import org.polyphony.platform.engagement.Commitments;
import org.polyphony.platform.engagement.Permissions;
import org.polyphony.platform.shared.Actor;
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

@Controller
class CommitmentController {

  static final String LIST = "/manage/commitments";

  private final Commitments commitments;
  private final CommitmentPages pages;

  CommitmentController(Commitments commitments, CommitmentPages pages) {
    this.commitments = commitments;
    this.pages = pages;
  }

  @GetMapping(LIST)
  String list(Actor actor, ListQuery query, Model model) {
    String undo = (String) model.getAttribute(NoteController.UNDO);
    model.addAttribute("page", pages.list(actor, query, undo));
    return "engagement/commitments";
  }

  @GetMapping({LIST + ".csv", LIST + ".xlsx"})
  void export(Actor actor, ListQuery query, Download file) {
    actor.require(Permissions.EXPORT);
    file.send(
        "commitments",
        CommitmentPages.head(),
        sink ->
            commitments.export(
                actor, pages.filter(actor, query), it -> sink.accept(pages.cells(actor, it))));
  }

  @GetMapping(LIST + "/new")
  String blank(Actor actor, ListQuery query, Model model) {
    actor.require(Permissions.EDIT);
    var form =
        Form.blank()
            .put("promised", pages.today())
            .put("about", query.get("to"))
            .put("owner", Objects.toString(actor.accountId(), ""));
    return show(pages.blank(actor, form), model);
  }

  @PostMapping(LIST + "/add")
  String add(Actor actor, Form form, Model model, RedirectAttributes flash) {
    actor.require(Permissions.EDIT);
    if (!form.value("again").isEmpty()) {
      return show(pages.blank(actor, form), model);
    }
    return form.submit(
        () -> saved(LIST + "/" + commitments.add(actor, CommitmentForm.read(form)), flash),
        () -> show(pages.blank(actor, form), model));
  }

  @GetMapping(LIST + "/{id}")
  String show(Actor actor, @PathVariable long id, Model model) {
    var view = commitments.get(actor, id);
    var form = Form.blank().put("state", view.state().name()).put("reason", view.reason());
    model.addAttribute("page", pages.of(actor, view, form));
    return "engagement/commitment";
  }

  @GetMapping(LIST + "/{id}/edit")
  String edit(Actor actor, @PathVariable long id, Model model) {
    var view = editable(actor, id);
    return show(pages.edit(actor, view, CommitmentForm.filled(view)), model);
  }

  @PostMapping(LIST + "/{id}/change")
  String change(
      Actor actor, @PathVariable long id, Form form, Model model, RedirectAttributes flash) {
    var view = editable(actor, id);
    if (!form.value("again").isEmpty()) {
      return show(pages.edit(actor, view, form), model);
    }
    return form.submit(
        () -> {
          long version = Objects.requireNonNullElse(form.number("version", 0, Long.MAX_VALUE), -1L);
          commitments.change(actor, id, version, CommitmentForm.read(form));
          return saved(view.path(), flash);
        },
        () -> show(pages.edit(actor, view, form), model));
  }

  @PostMapping(LIST + "/{id}/settle")
  String settle(
      Actor actor, @PathVariable long id, Form form, Model model, RedirectAttributes flash) {
    var view = editable(actor, id);
    return form.submit(
        () -> {
          CommitmentState state = form.choice("state", CommitmentState.class);
          if (state == null) {
            form.reject("state", "ui.form.required");
          }
          String reason = form.text("reason", 1000);
          form.check();
          commitments.settle(actor, id, Objects.requireNonNull(state), reason);
          return saved(view.path(), flash);
        },
        () -> {
          model.addAttribute("page", pages.of(actor, view, form));
          return "engagement/commitment";
        });
  }

  @GetMapping(LIST + "/{id}/remove")
  String confirm(Actor actor, @PathVariable long id, Model model) {
    model.addAttribute("page", pages.of(actor, editable(actor, id), Form.blank()));
    return "engagement/commitmentRemove";
  }

  @PostMapping(LIST + "/{id}/remove")
  String remove(Actor actor, @PathVariable long id, RedirectAttributes flash) {
    commitments.remove(actor, id);
    flash.addFlashAttribute(NoteController.UNDO, LIST + "/" + id + "/restore");
    return "redirect:" + LIST;
  }

  @PostMapping(LIST + "/{id}/restore")
  String restore(Actor actor, @PathVariable long id, RedirectAttributes flash) {
    commitments.restore(actor, id);
    flash.addFlashAttribute(Shell.NOTICE, "engagement.notice.restored");
    return "redirect:" + LIST + "/" + id;
  }

  private CommitmentView editable(Actor actor, long id) {
    actor.require(Permissions.EDIT);
    return commitments.get(actor, id);
  }

  private static String saved(String path, RedirectAttributes flash) {
    flash.addFlashAttribute(Shell.NOTICE, "engagement.notice.saved");
    return "redirect:" + path;
  }

  private static String show(CommitmentEditPage page, Model model) {
    model.addAttribute("page", page);
    return "engagement/commitmentForm";
  }
}
