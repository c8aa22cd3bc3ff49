package org.polyphony.platform.questionnaires.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.questionnaires.Gains;
import org.polyphony.platform.questionnaires.Permissions;
import org.polyphony.platform.questionnaires.QuestionnaireView;
import org.polyphony.platform.questionnaires.Questionnaires;
import org.polyphony.platform.questionnaires.Wave;
import org.polyphony.platform.results.ResultPermissions;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The work page of a questionnaire, and what is done there. */
@Controller
@RequestMapping("/manage/questionnaires/" + ShowController.ID)
class ShowController {

  static final String ID = "{id:[0-9]{1,18}}";

  private final Questionnaires questionnaires;
  private final Gains gains;
  private final Exchanges exchanges;
  private final ShowPages pages;

  ShowController(Questionnaires questionnaires, Gains gains, Exchanges exchanges, ShowPages pages) {
    this.questionnaires = questionnaires;
    this.gains = gains;
    this.exchanges = exchanges;
    this.pages = pages;
  }

  @GetMapping
  String show(@PathVariable long id, Actor actor, Model model) {
    return page(id, Form.blank(), actor, model);
  }

  @GetMapping("/open/{wave:before|after}")
  String askOpen(@PathVariable long id, @PathVariable String wave, Actor actor, Model model) {
    QuestionnaireView it = editable(id, actor);
    int people = questionnaires.progress(id, actor).getFirst().participants();
    return confirm(
        new ConfirmPage(
            text("questionnaires.open.title", "wave", Words.wave(it.kind(), wave(wave))),
            text("questionnaires.open.text", "count", people),
            it.path() + "/open/" + wave,
            text("questionnaires.open.button"),
            it.path(),
            false),
        model);
  }

  @PostMapping("/open/{wave:before|after}")
  String open(
      @PathVariable long id,
      @PathVariable String wave,
      Form form,
      Actor actor,
      Model model,
      RedirectAttributes flash) {
    editable(id, actor);
    return act(id, form, actor, model, flash, it -> questionnaires.open(id, wave(wave), actor));
  }

  @PostMapping("/{act:ask|remind|close}/{wave:before|after}")
  String act(
      @PathVariable long id,
      @PathVariable String act,
      @PathVariable String wave,
      Form form,
      Actor actor,
      Model model,
      RedirectAttributes flash) {
    editable(id, actor);
    return act(
        id,
        form,
        actor,
        model,
        flash,
        it -> {
          switch (act) {
            case "ask" -> questionnaires.ask(id, wave(wave), actor);
            case "remind" -> questionnaires.remind(id, wave(wave), actor);
            default -> questionnaires.close(id, wave(wave), actor);
          }
          return id;
        });
  }

  @GetMapping("/finish")
  String askFinish(@PathVariable long id, Actor actor, Model model) {
    QuestionnaireView it = editable(id, actor);
    return confirm(
        new ConfirmPage(
            text("questionnaires.finish.title", "title", Words.of(it.title())),
            text("questionnaires.finish.text"),
            it.path() + "/finish",
            text("questionnaires.finish.button"),
            it.path(),
            true),
        model);
  }

  @PostMapping("/finish")
  String finish(
      @PathVariable long id, Form form, Actor actor, Model model, RedirectAttributes flash) {
    editable(id, actor);
    return act(
        id,
        form,
        actor,
        model,
        flash,
        it -> {
          questionnaires.finish(id, actor);
          return id;
        });
  }

  @GetMapping("/remove")
  String askRemove(@PathVariable long id, Actor actor, Model model) {
    QuestionnaireView it = editable(id, actor);
    return confirm(
        new ConfirmPage(
            text("questionnaires.remove.title", "title", Words.of(it.title())),
            text("questionnaires.remove.text"),
            it.path() + "/remove",
            text("exchanges.action.remove"),
            it.path(),
            true),
        model);
  }

  @PostMapping("/remove")
  String remove(
      @PathVariable long id, Form form, Actor actor, Model model, RedirectAttributes flash) {
    QuestionnaireView it = editable(id, actor);
    return form.submit(
        () -> {
          questionnaires.remove(id, actor);
          flash.addFlashAttribute(Shell.NOTICE, "questionnaires.notice.removed");
          return "redirect:/manage/exchanges/" + it.exchange() + "/questionnaires";
        },
        () -> page(id, form, actor, model));
  }

  @PostMapping("/record")
  String record(
      @PathVariable long id, Form form, Actor actor, Model model, RedirectAttributes flash) {
    QuestionnaireView it = questionnaires.byId(id, actor);
    actor.require(ResultPermissions.RECORD, exchanges.byId(it.exchange(), actor).scopes());
    return form.submit(
        () -> {
          long result = gains.record(id, form.required("outcome", 80), actor);
          flash.addFlashAttribute(Shell.NOTICE, "questionnaires.notice.recorded");
          return "redirect:/manage/results/" + result;
        },
        () -> page(id, form, actor, model));
  }

  private String act(
      long id,
      Form form,
      Actor actor,
      Model model,
      RedirectAttributes flash,
      Function<Long, Object> work) {
    return form.submit(
        () -> {
          Objects.requireNonNull(work.apply(id));
          flash.addFlashAttribute(Shell.NOTICE, "questionnaires.notice.done");
          return "redirect:/manage/questionnaires/" + id;
        },
        () -> page(id, form, actor, model));
  }

  private QuestionnaireView editable(long id, Actor actor) {
    QuestionnaireView it = questionnaires.byId(id, actor);
    actor.require(Permissions.EDIT, exchanges.byId(it.exchange(), actor).scopes());
    return it;
  }

  private String page(long id, Form form, Actor actor, Model model) {
    model.addAttribute("page", pages.page(id, form, actor));
    return "questionnaires/show";
  }

  private static Wave wave(String slug) {
    return Arrays.stream(Wave.values())
        .filter(it -> it.slug().equals(slug))
        .findFirst()
        .orElseThrow();
  }

  private static String confirm(ConfirmPage page, Model model) {
    model.addAttribute("page", page);
    return "questionnaires/confirm";
  }
}
