package org.polyphony.platform.results.web;

import static org.polyphony.platform.i18n.Texts.text;

import org.jspecify.annotations.Nullable;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.results.MeasurementView;
import org.polyphony.platform.results.ResultPermissions;
import org.polyphony.platform.results.Results;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.LocalizedText;
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

/** The evidence of a result, its confirmation by a second person, and its removal. */
@Controller
@RequestMapping("/manage/results/" + ResultController.ID)
class EvidenceController {

  private static final String ONE = "/evidence/{part:[0-9]{1,18}}";
  private static final String PART = ONE + "/remove";

  private final Results results;
  private final Exchanges exchanges;
  private final ResultPages pages;

  EvidenceController(Results results, Exchanges exchanges, ResultPages pages) {
    this.results = results;
    this.exchanges = exchanges;
    this.pages = pages;
  }

  @GetMapping({"/evidence/add", ONE})
  String open(
      @PathVariable long id,
      @PathVariable(required = false) @Nullable Long part,
      Actor actor,
      Model model) {
    MeasurementView view = editable(id, actor);
    var evidence = evidence(view, part);
    Form form = Form.blank();
    if (evidence != null) {
      form.put("title", evidence.title()).put("reference", evidence.reference());
    }
    return form(view, evidence, form, model);
  }

  @PostMapping({"/evidence/add", ONE})
  String support(
      @PathVariable long id,
      @PathVariable(required = false) @Nullable Long part,
      Form form,
      Actor actor,
      Model model,
      RedirectAttributes flash) {
    MeasurementView view = editable(id, actor);
    var evidence = evidence(view, part);
    return form.submit(
        () -> {
          var before = evidence == null ? LocalizedText.EMPTY : evidence.title();
          var title = form.requiredLocalized("title", before, 300);
          String reference = form.text("reference", 600);
          form.check();
          if (evidence == null) {
            results.support(id, title, reference, actor);
          } else {
            results.support(id, evidence.id(), title, reference, actor);
          }
          return saved(id, "exchanges.notice.saved", flash);
        },
        () -> form(view, evidence, form, model));
  }

  @GetMapping(PART)
  String ask(@PathVariable long id, @PathVariable long part, Actor actor, Model model) {
    MeasurementView view = editable(id, actor);
    String name = words(one(view, part).title());
    return remove(
        new RemovePage(
            text("results.remove.title", "title", name),
            text("results.remove.evidence"),
            path(id) + "/evidence/" + part + "/remove",
            path(id)),
        model);
  }

  @PostMapping(PART)
  String drop(
      @PathVariable long id, @PathVariable long part, Actor actor, RedirectAttributes flash) {
    results.dropEvidence(id, part, actor);
    return saved(id, "exchanges.notice.saved", flash);
  }

  @PostMapping("/confirm")
  String confirm(@PathVariable long id, Actor actor, Model model, RedirectAttributes flash) {
    Form record = ResultForms.filled(results.byId(id, actor));
    return record.submit(
        () -> {
          results.validate(id, actor);
          return saved(id, "results.notice.confirmed", flash);
        },
        () -> {
          model.addAttribute("page", pages.work(results.byId(id, actor), record, actor));
          return "results/work";
        });
  }

  @GetMapping("/remove")
  String ask(@PathVariable long id, Actor actor, Model model) {
    MeasurementView view = editable(id, actor);
    return remove(
        new RemovePage(
            text("results.remove.title", "title", words(view.draft().title())),
            text("results.remove.text"),
            path(id) + "/remove",
            path(id)),
        model);
  }

  @PostMapping("/remove")
  String remove(@PathVariable long id, Actor actor, RedirectAttributes flash) {
    long exchange = results.byId(id, actor).draft().exchangeId();
    results.remove(id, actor);
    flash.addFlashAttribute(Shell.NOTICE, "results.notice.removed");
    return "redirect:/manage/exchanges/" + exchange;
  }

  private static String remove(RemovePage page, Model model) {
    model.addAttribute("page", page);
    return "results/remove";
  }

  private static String form(
      MeasurementView view, MeasurementView.@Nullable Evidence evidence, Form form, Model model) {
    String part = "/evidence/" + (evidence == null ? "add" : evidence.id());
    var before = evidence == null ? LocalizedText.EMPTY : evidence.title();
    model.addAttribute(
        "page", new EvidencePage(path(view.id()), part, before, view.draft().title(), form));
    return "results/evidence";
  }

  private static MeasurementView.@Nullable Evidence evidence(
      MeasurementView view, @Nullable Long part) {
    return part == null ? null : one(view, part);
  }

  private static MeasurementView.Evidence one(MeasurementView view, long part) {
    return view.evidence().stream()
        .filter(it -> it.id() == part)
        .findFirst()
        .orElseThrow(() -> new NotFound("evidence", part));
  }

  private static String saved(long id, String notice, RedirectAttributes flash) {
    flash.addFlashAttribute(Shell.NOTICE, notice);
    return "redirect:" + path(id);
  }

  private static String path(long id) {
    return "/manage/results/" + id;
  }

  private static String words(LocalizedText text) {
    return text.in(Reader.language()).text();
  }

  private MeasurementView editable(long id, Actor actor) {
    MeasurementView view = results.byId(id, actor);
    actor.require(
        ResultPermissions.RECORD, exchanges.byId(view.draft().exchangeId(), actor).scopes());
    return view;
  }
}
