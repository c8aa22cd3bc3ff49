package org.polyphony.platform.privacy.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.privacy.Erasures;
import org.polyphony.platform.privacy.Ground;
import org.polyphony.platform.privacy.OwnData;
import org.polyphony.platform.privacy.Permissions;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.ListQuery;
import org.polyphony.platform.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Erases people for good: shows what would happen, asks for the name, does it. */
@Controller
@RequestMapping("/manage")
class ErasureController {

  private static final int PAGE = 50;

  private final Erasures erasures;
  private final OwnData data;
  private final PrivacyWords words;

  ErasureController(Erasures erasures, OwnData data, PrivacyWords words) {
    this.erasures = erasures;
    this.data = data;
    this.words = words;
  }

  @GetMapping("/erasures")
  String list(Actor actor, ListQuery query, Model model) {
    return list(actor, query, Form.blank(), 0, model);
  }

  @PostMapping("/privacy/{person}/set-aside")
  String setAside(
      Actor actor, @PathVariable long person, Form form, Model model, RedirectAttributes flash) {
    actor.require(Permissions.ERASE);
    return form.submit(
        () -> {
          data.setAside(actor, person, form.value("reason"));
          flash.addFlashAttribute(Shell.NOTICE, "privacy.notice.aside");
          return "redirect:/manage/erasures";
        },
        () -> list(actor, new ListQuery("/manage/erasures", Map.of()), form, person, model));
  }

  private String list(Actor actor, ListQuery query, Form form, long of, Model model) {
    var requests = actor.may(Permissions.ERASE) ? data.requests(actor) : List.<OwnData.Request>of();
    var slice =
        erasures
            .all(actor, query.page(PAGE))
            .map(it ->
                new ErasuresPage.Row(
                    it.person(), Formats.moment(it.at()), it.actor(), text(it.ground().textKey())));
    model.addAttribute(
        "page",
        new ErasuresPage(
            query, slice, requests.stream().map(ErasureController::request).toList(), form, of));
    return "privacy/erasures";
  }

  private static ErasuresPage.Request request(OwnData.Request it) {
    return new ErasuresPage.Request(
        PrivacyWords.PEOPLE + it.person(),
        it.name(),
        text("privacy.requests.asked", "when", Formats.moment(it.at())),
        it.person());
  }

  @GetMapping("/privacy/{person}/erase")
  String ask(Actor actor, @PathVariable long person, Model model) {
    return show(actor, person, Form.blank(), model);
  }

  @PostMapping("/privacy/{person}/erase")
  String erase(
      Actor actor, @PathVariable long person, Form form, Model model, RedirectAttributes flash) {
    actor.require(Permissions.ERASE);
    return form.submit(
        () -> {
          Ground ground = form.choice("ground", Ground.class);
          if (ground == null) {
            form.reject("ground", "ui.form.required");
          }
          String typed = form.required("typed", 300);
          form.check();
          if (ground != null) {
            erasures.erase(actor, person, ground, typed);
          }
          flash.addFlashAttribute(Shell.NOTICE, "privacy.notice.erased");
          return "redirect:/manage/erasures";
        },
        () -> show(actor, person, form, model));
  }

  private String show(Actor actor, long person, Form form, Model model) {
    var preview = erasures.preview(actor, person);
    var grounds =
        Arrays.stream(Ground.values())
            .map(it -> new Choice(it.name(), text(it.textKey())))
            .toList();
    model.addAttribute("page", new ErasePage(words.person(actor, person), preview, form, grounds));
    return "privacy/erase";
  }
}
