package org.polyphony.platform.stakeholders.web;

import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.Registry;
import org.polyphony.platform.stakeholders.duplicates.Sweeps;
import org.polyphony.platform.ui.ListQuery;
import org.polyphony.platform.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Looks through all records for duplicates. */
@Controller
@RequestMapping(SweepController.PATH)
class SweepController {

  static final String PATH = "/manage/stakeholders/duplicates";

  private static final int PAGE = 30;

  private final Sweeps sweeps;
  private final ImportWords words;

  SweepController(Sweeps sweeps, ImportWords words) {
    this.sweeps = sweeps;
    this.words = words;
  }

  @GetMapping
  String list(Actor actor, ListQuery query, Model model) {
    String show = query.get("show");
    var filter =
        new Sweeps.Filter(type(query.get("type")), show.equals("sure"), show.equals("dismissed"));
    var slice = sweeps.pairs(actor, filter, query.page(PAGE));
    model.addAttribute(
        "page", new SweepPage(query, sweeps.last(actor).orElse(null), slice.map(this::row)));
    return "stakeholders/sweep";
  }

  @PostMapping("/begin")
  String begin(Actor actor) {
    sweeps.begin(actor);
    return "redirect:" + PATH;
  }

  @PostMapping("/stop")
  String stop(Actor actor) {
    sweeps.stop(actor);
    return "redirect:" + PATH;
  }

  @PostMapping("/{one}/{other}/dismiss")
  String dismiss(
      Actor actor, @PathVariable long one, @PathVariable long other, RedirectAttributes flash) {
    sweeps.judge(actor, one, other, true);
    flash.addFlashAttribute(Shell.NOTICE, "stakeholders.sweep.noted");
    return "redirect:" + PATH;
  }

  @PostMapping("/{one}/{other}/restore")
  String restore(
      Actor actor, @PathVariable long one, @PathVariable long other, RedirectAttributes flash) {
    sweeps.judge(actor, one, other, false);
    flash.addFlashAttribute(Shell.NOTICE, "stakeholders.sweep.noted");
    return "redirect:" + PATH + "?show=dismissed";
  }

  private SweepPage.Row row(Sweeps.Pair pair) {
    return new SweepPage.Row(
        pair.names(),
        java.util.List.of(Paths.of(pair.type(), pair.one()), Paths.of(pair.type(), pair.other())),
        Texts.text("stakeholders.duplicates.score", "score", pair.score()),
        pair.reasons().stream().map(this::reason).toList(),
        MergeController.with(pair.one(), pair.other()),
        PATH + "/" + pair.one() + "/" + pair.other());
  }

  private String reason(Sweeps.Evidence it) {
    return Texts.text(
        "stakeholders.sweep.why." + it.kind(),
        "field",
        words.field(it.field()),
        "first",
        shown(it.field(), it.first()),
        "second",
        shown(it.field(), it.second()));
  }

  /** The matcher folds what it compares: codes of countries come back in small letters. */
  private String shown(String field, String value) {
    return field.equals("country")
        ? words.value(field, value.toUpperCase(java.util.Locale.ROOT))
        : value;
  }

  private static Registry.@Nullable Type type(String asked) {
    return switch (asked) {
      case "organisation" -> Registry.Type.ORGANISATION;
      case "person" -> Registry.Type.PERSON;
      default -> null;
    };
  }
}
