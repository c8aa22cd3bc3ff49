package org.polyphony.platform.results.changes.web;

import static org.polyphony.platform.i18n.Texts.text;

import org.jspecify.annotations.Nullable;
import org.polyphony.platform.results.ResultPermissions;
import org.polyphony.platform.results.changes.ChangeView;
import org.polyphony.platform.results.changes.InstitutionalChanges;
import org.polyphony.platform.results.changes.PolicyStage;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Denied;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Work on one institutional change: what is said of it, its stages, confirmation and removal. */
@Controller
@RequestMapping(ChangeController.LIST + "/" + ChangeController.ID)
class WorkController {

  private static final String STAGE = "/stages/{stage:[a-z-]{1,40}}";

  private final InstitutionalChanges changes;
  private final ChangePages pages;

  WorkController(InstitutionalChanges changes, ChangePages pages) {
    this.changes = changes;
    this.pages = pages;
  }

  @GetMapping
  String open(@PathVariable long id, Actor actor, Model model) {
    return work(editable(changes, id, actor), null, null, actor, model);
  }

  @PostMapping
  String change(
      @PathVariable long id, Form form, Actor actor, Model model, RedirectAttributes flash) {
    ChangeView view = editable(changes, id, actor);
    return form.submit(
        () -> {
          var before = view.draft();
          int version = ChangeForms.version(form);
          var draft = ChangeForms.read(form, before.sample(), before);
          changes.change(id, version, draft, actor);
          return saved(id, "changes.notice.saved", null, flash);
        },
        () -> work(view, form.put("version", view.version()), null, actor, model));
  }

  @PostMapping("/stages")
  String reach(
      @PathVariable long id, Form form, Actor actor, Model model, RedirectAttributes flash) {
    ChangeView view = editable(changes, id, actor);
    return form.submit(
        () -> {
          form.required("stage", 40);
          PolicyStage stage = ChangeController.stage(form.value("stage"));
          var reached = form.date("reached");
          String remark = form.text("remark", 300);
          if (stage == null) {
            form.reject("stage", "ui.form.choice", "value", form.value("stage"));
          }
          form.check();
          changes.reach(id, java.util.Objects.requireNonNull(stage), reached, remark, actor);
          return saved(id, "changes.notice.saved", null, flash);
        },
        () -> work(view, null, form, actor, model));
  }

  @GetMapping(STAGE + "/remove")
  String ask(@PathVariable long id, @PathVariable String stage, Actor actor, Model model) {
    ChangeView view = editable(changes, id, actor);
    return remove(
        view,
        text("changes.remove.stage", "stage", ChangeWords.stage(stage(stage))),
        text("changes.remove.part-text"),
        "/stages/" + stage + "/remove",
        model);
  }

  @PostMapping(STAGE + "/remove")
  String takeBack(
      @PathVariable long id, @PathVariable String stage, Actor actor, RedirectAttributes flash) {
    changes.takeBack(id, stage(stage), actor);
    return saved(id, "changes.notice.taken-back", "/stages/" + stage + "/restore", flash);
  }

  @PostMapping(STAGE + "/restore")
  String bringBack(
      @PathVariable long id, @PathVariable String stage, Actor actor, RedirectAttributes flash) {
    changes.restore(id, stage(stage), actor);
    return saved(id, "changes.notice.restored", null, flash);
  }

  @PostMapping("/confirm")
  String confirm(@PathVariable long id, Actor actor, Model model, RedirectAttributes flash) {
    ChangeView view = changes.byId(id, actor);
    Form form = ChangeForms.filled(view);
    return form.submit(
        () -> {
          changes.validate(id, actor);
          return saved(id, "changes.notice.confirmed", null, flash);
        },
        () -> work(view, form, null, actor, model));
  }

  @GetMapping("/remove")
  String ask(@PathVariable long id, Actor actor, Model model) {
    ChangeView view = editable(changes, id, actor);
    return remove(
        view,
        text("results.remove.title", "title", ChangeWords.words(view.draft().title())),
        text("changes.remove.text"),
        "/remove",
        model);
  }

  @PostMapping("/remove")
  String remove(@PathVariable long id, Actor actor, RedirectAttributes flash) {
    changes.remove(id, actor);
    flash.addFlashAttribute(Shell.NOTICE, "changes.notice.removed");
    flash.addFlashAttribute(Shell.UNDO, path(id) + "/restore");
    return "redirect:" + ChangeController.LIST;
  }

  @PostMapping("/restore")
  String restore(@PathVariable long id, Actor actor, RedirectAttributes flash) {
    changes.restore(id, actor);
    return saved(id, "changes.notice.restored", null, flash);
  }

  private String work(
      ChangeView view, @Nullable Form form, @Nullable Form step, Actor actor, Model model) {
    model.addAttribute("page", pages.work(view, form, step, actor));
    return "changes/work";
  }

  static String remove(
      ChangeView view, String title, String consequences, String action, Model model) {
    model.addAttribute(
        "page", new RemovePage(title, consequences, view.workPath() + action, view.workPath()));
    return "changes/remove";
  }

  private static PolicyStage stage(String slug) {
    PolicyStage stage = ChangeController.stage(slug);
    if (stage == null) {
      throw new NotFound("stage", slug);
    }
    return stage;
  }

  /** The change, for whoever may work on it. */
  static ChangeView editable(InstitutionalChanges changes, long id, Actor actor) {
    ChangeView view = changes.byId(id, actor);
    if (!changes.editable(view, actor)) {
      throw new Denied(ResultPermissions.RECORD);
    }
    return view;
  }

  static String saved(long id, String notice, @Nullable String undo, RedirectAttributes flash) {
    flash.addFlashAttribute(Shell.NOTICE, notice);
    if (undo != null) {
      flash.addFlashAttribute(Shell.UNDO, path(id) + undo);
    }
    return "redirect:" + path(id);
  }

  static String path(long id) {
    return ChangeController.LIST + "/" + id;
  }
}
