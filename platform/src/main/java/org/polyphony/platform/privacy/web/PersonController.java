package org.polyphony.platform.privacy.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.List;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.privacy.Consents;
import org.polyphony.platform.privacy.Decision;
import org.polyphony.platform.privacy.Erasure;
import org.polyphony.platform.privacy.Erasures;
import org.polyphony.platform.privacy.OwnData;
import org.polyphony.platform.privacy.Permissions;
import org.polyphony.platform.privacy.Purpose;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.Mention;
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

/** On which basis one person's data are used, and what the person said. */
@Controller("privacyPersonController")
@RequestMapping("/manage/privacy/{person}")
class PersonController {

  private final Consents consents;
  private final Erasures erasures;
  private final OwnData data;
  private final PrivacyWords words;

  PersonController(Consents consents, Erasures erasures, OwnData data, PrivacyWords words) {
    this.consents = consents;
    this.erasures = erasures;
    this.data = data;
    this.words = words;
  }

  @GetMapping
  String show(Actor actor, @PathVariable long person, Model model) {
    var all = consents.of(actor, person);
    var titles = words.titles();
    model.addAttribute(
        "page",
        new PersonPage(
            words.person(actor, person),
            consents.purposes(false).stream().map(it -> line(it, all)).toList(),
            all.stream()
                .map(it -> entry(it, titles.getOrDefault(it.draft().purpose(), "")))
                .toList(),
            new PersonPage.May(
                actor.may(Permissions.EDIT),
                actor.may(Permissions.EXPORT),
                actor.may(Permissions.ERASE)),
            erasures.of(actor, person).map(PersonController::erased).orElse(null)));
    return "privacy/person";
  }

  @PostMapping("/link")
  String send(Actor actor, @PathVariable long person, RedirectAttributes flash) {
    data.send(actor, person);
    flash.addFlashAttribute(Shell.NOTICE, "privacy.notice.link-sent");
    return "redirect:" + PrivacyWords.PEOPLE + person;
  }

  @GetMapping("/decisions/new")
  String blank(Actor actor, @PathVariable long person, ListQuery query, Model model) {
    actor.require(Permissions.EDIT);
    Mention of = words.person(actor, person);
    var form =
        Form.blank()
            .put("act", "given")
            .put("purpose", query.get("purpose"))
            .put("decided", words.today());
    consents.purposes(false).stream()
        .filter(it -> it.key().equals(query.get("purpose")))
        .forEach(it -> fill(form, it));
    return form(of, form, model);
  }

  @PostMapping("/decisions/add")
  String add(
      Actor actor, @PathVariable long person, Form form, Model model, RedirectAttributes flash) {
    actor.require(Permissions.EDIT);
    Mention of = words.person(actor, person);
    return form.submit(
        () -> {
          consents.record(actor, person, DecisionForm.read(form));
          flash.addFlashAttribute(Shell.NOTICE, "privacy.notice.recorded");
          return "redirect:" + PrivacyWords.PEOPLE + person;
        },
        () -> form(of, form, model));
  }

  private void fill(Form form, Purpose purpose) {
    Integer months = purpose.months();
    form.put("basis", purpose.basis().name()).put("shown", purpose.shownText());
    if (months != null) {
      form.put("expires", words.today().plusMonths(months));
    }
  }

  private String form(Mention of, Form form, Model model) {
    model.addAttribute("page", new DecisionPage(of, form, words.purposes()));
    return "privacy/decision";
  }

  private static String erased(Erasure it) {
    return text(
        "privacy.erased",
        "who",
        Formats.own(it.actor()),
        "when",
        Formats.moment(it.at()),
        "why",
        text(it.ground().textKey()));
  }

  private PersonPage.Line line(Purpose purpose, List<Decision> all) {
    return all.stream()
        .filter(it -> it.draft().purpose().equals(purpose.key()))
        .findFirst()
        .map(it -> {
          var standing = words.standing(it);
          return new PersonPage.Line(
              purpose.key(),
              purpose.shownTitle(),
              text(standing.textKey()),
              standing.holds(),
              words.detail(it));
        })
        .orElseGet(() -> new PersonPage.Line(purpose.key(), purpose.shownTitle(), null, true, ""));
  }

  private PersonPage.Entry entry(Decision it, String title) {
    var draft = it.draft();
    return new PersonPage.Entry(
        title,
        text(draft.given() ? "privacy.act.given" : "privacy.act.withdrawn"),
        words.detail(it),
        text(draft.way().textKey()),
        draft.shown(),
        draft.proof(),
        text(
            "privacy.recorded",
            "who",
            Formats.own(it.actor()),
            "when",
            Formats.moment(it.recordedAt())));
  }
}
