package org.polyphony.platform.results.changes.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.results.changes.ChangeView;
import org.polyphony.platform.results.changes.InstitutionalChanges;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The documents of an institutional change, and the exchanges that it came of. */
@Controller
@RequestMapping(ChangeController.LIST + "/" + ChangeController.ID)
class PartController {

  private static final String ONE = "/documents/{part:[0-9]{1,18}}";
  private static final String EXCHANGE = "/exchanges/{exchange:[0-9]{1,18}}";

  private final InstitutionalChanges changes;
  private final ChangePages pages;

  PartController(InstitutionalChanges changes, ChangePages pages) {
    this.changes = changes;
    this.pages = pages;
  }

  @GetMapping({"/documents/add", ONE})
  String open(
      @PathVariable long id,
      @PathVariable(required = false) @Nullable Long part,
      Actor actor,
      Model model) {
    ChangeView view = WorkController.editable(changes, id, actor);
    Form form = Form.blank();
    if (part != null) {
      var document = document(view, part);
      form.put("title", document.title()).put("reference", document.reference());
    }
    return form(view, part, form, model);
  }

  @PostMapping({"/documents/add", ONE})
  String support(
      @PathVariable long id,
      @PathVariable(required = false) @Nullable Long part,
      Form form,
      Actor actor,
      Model model,
      RedirectAttributes flash) {
    ChangeView view = WorkController.editable(changes, id, actor);
    return form.submit(
        () -> {
          var before = part == null ? LocalizedText.EMPTY : document(view, part).title();
          var title = form.requiredLocalized("title", before, 300);
          String reference = form.text("reference", 600);
          form.check();
          if (part == null) {
            changes.support(id, title, reference, actor);
          } else {
            changes.support(id, part, title, reference, actor);
          }
          return WorkController.saved(id, "changes.notice.saved", null, flash);
        },
        () -> form(view, part, form, model));
  }

  private static String form(ChangeView view, @Nullable Long part, Form form, Model model) {
    model.addAttribute(
        "page",
        new DocumentPage(
            view.workPath(),
            view.workPath() + "/documents/" + (part == null ? "add" : part),
            view.draft().title(),
            part == null ? LocalizedText.EMPTY : document(view, part).title(),
            form));
    return "changes/document";
  }

  @GetMapping(ONE + "/remove")
  String ask(@PathVariable long id, @PathVariable long part, Actor actor, Model model) {
    ChangeView view = WorkController.editable(changes, id, actor);
    return WorkController.remove(
        view,
        text("results.remove.title", "title", ChangeWords.words(document(view, part).title())),
        text("changes.remove.part-text"),
        "/documents/" + part + "/remove",
        model);
  }

  @PostMapping(ONE + "/remove")
  String takeBack(
      @PathVariable long id, @PathVariable long part, Actor actor, RedirectAttributes flash) {
    changes.takeBack(id, part, actor);
    String undo = "/documents/" + part + "/restore";
    return WorkController.saved(id, "changes.notice.taken-back", undo, flash);
  }

  @PostMapping(ONE + "/restore")
  String bringBack(
      @PathVariable long id, @PathVariable long part, Actor actor, RedirectAttributes flash) {
    changes.restore(id, part, actor);
    return WorkController.saved(id, "changes.notice.restored", null, flash);
  }

  @PostMapping("/exchanges")
  String link(
      @PathVariable long id, Form form, Actor actor, Model model, RedirectAttributes flash) {
    ChangeView view = WorkController.editable(changes, id, actor);
    return form.submit(
        () -> {
          form.required("exchange", 18);
          Long exchange = form.number("exchange", 1, Long.MAX_VALUE);
          form.check();
          changes.link(id, Objects.requireNonNull(exchange), actor);
          return WorkController.saved(id, "changes.notice.saved", null, flash);
        },
        () -> work(view, form, actor, model));
  }

  @PostMapping(EXCHANGE + "/link")
  String relink(
      @PathVariable long id, @PathVariable long exchange, Actor actor, RedirectAttributes flash) {
    changes.link(id, exchange, actor);
    return WorkController.saved(id, "changes.notice.restored", null, flash);
  }

  @PostMapping(EXCHANGE + "/unlink")
  String unlink(
      @PathVariable long id,
      @PathVariable long exchange,
      Form form,
      Actor actor,
      Model model,
      RedirectAttributes flash) {
    ChangeView view = WorkController.editable(changes, id, actor);
    return form.submit(
        () -> {
          changes.unlink(id, exchange, actor);
          String undo = "/exchanges/" + exchange + "/link";
          return WorkController.saved(id, "changes.notice.taken-back", undo, flash);
        },
        () -> work(view, form, actor, model));
  }

  private String work(ChangeView view, Form parts, Actor actor, Model model) {
    model.addAttribute("page", pages.work(view, null, parts, actor));
    return "changes/work";
  }

  private static ChangeView.Document document(ChangeView view, long part) {
    return view.documents().stream()
        .filter(it -> it.id() == part)
        .findFirst()
        .orElseThrow(() -> new NotFound("document", part));
  }
}
