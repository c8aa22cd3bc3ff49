package org.polyphony.platform.stakeholders.web;

import java.util.Map;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.stakeholders.People;
import org.polyphony.platform.stakeholders.Permissions;
import org.polyphony.platform.stakeholders.PersonDetails;
import org.polyphony.platform.stakeholders.PersonId;
import org.polyphony.platform.stakeholders.PersonRecord;
import org.polyphony.platform.stakeholders.Stakeholders;
import org.polyphony.platform.stakeholders.duplicates.Merges;
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

@Controller
@RequestMapping("/manage/people")
class PersonController {

  private final People people;
  private final Stakeholders stakeholders;
  private final RecordPages pages;
  private final Words words;
  private final Hints hints;
  private final Merges merges;
  private final OwnForm own;

  PersonController(
      People people,
      Stakeholders stakeholders,
      RecordPages pages,
      Words words,
      Hints hints,
      Merges merges,
      OwnForm own) {
    this.people = people;
    this.stakeholders = stakeholders;
    this.pages = pages;
    this.words = words;
    this.hints = hints;
    this.merges = merges;
    this.own = own;
  }

  @GetMapping("/{id}")
  String show(Actor actor, @PathVariable long id, ListQuery query, Model model) {
    var into = merges.survivor(actor, id);
    if (into.isPresent()) {
      return "redirect:" + Paths.of(new PersonId(into.get()));
    }
    model.addAttribute("page", pages.of(actor, people.get(actor, new PersonId(id)), query));
    return "stakeholders/record";
  }

  @GetMapping("/new")
  String blank(Actor actor, Model model) {
    actor.require(Permissions.EDIT);
    return blank(actor, Form.blank(), model, LikelyPage.none(Hints.PEOPLE));
  }

  @PostMapping("/add")
  String add(Actor actor, Form form, Model model, RedirectAttributes flash) {
    actor.require(Permissions.EDIT);
    return form.submit(
        () -> {
          var values = own.read(actor, true, form, Map.of());
          var details = own(values, PersonForm.read(form, LocalizedText.EMPTY));
          hints.checkPerson(actor, form);
          var id = people.add(actor, details);
          flash.addFlashAttribute(Shell.NOTICE, "stakeholders.notice.added");
          return "redirect:" + Paths.of(id);
        },
        () -> blank(actor, form, model, hints.people(actor, form)));
  }

  @GetMapping("/{id}/edit")
  String edit(Actor actor, @PathVariable long id, Model model) {
    actor.require(Permissions.EDIT);
    var record = people.get(actor, new PersonId(id));
    return edit(actor, record, PersonForm.filled(record), model);
  }

  @PostMapping("/{id}/change")
  String change(
      Actor actor, @PathVariable long id, Form form, Model model, RedirectAttributes flash) {
    actor.require(Permissions.EDIT);
    var record = people.get(actor, new PersonId(id));
    return form.submit(
        () -> {
          var before = record.details().profile().own();
          var values = own.read(actor, true, form, before);
          var details = own(values, PersonForm.read(form, record.details().notes()));
          people.change(actor, record.id(), Versions.of(form), details);
          flash.addFlashAttribute(Shell.NOTICE, "stakeholders.notice.saved");
          return "redirect:" + Paths.of(record.id());
        },
        () -> edit(actor, record, form, model));
  }

  @GetMapping("/{id}/remove")
  String confirm(Actor actor, @PathVariable long id, Model model) {
    actor.require(Permissions.EDIT);
    var record = people.get(actor, new PersonId(id));
    model.addAttribute("page", ConfirmPage.record(record.details().name(), Paths.of(record.id())));
    return "stakeholders/remove";
  }

  @PostMapping("/{id}/remove")
  String remove(Actor actor, @PathVariable long id, RedirectAttributes flash) {
    stakeholders.remove(actor, id);
    return Removal.done(Paths.of(new PersonId(id)), flash);
  }

  @PostMapping("/{id}/restore")
  String restore(Actor actor, @PathVariable long id, RedirectAttributes flash) {
    stakeholders.restore(actor, id);
    return Removal.undone(Paths.of(new PersonId(id)), flash);
  }

  private String blank(Actor actor, Form form, Model model, LikelyPage likely) {
    model.addAttribute(
        "page",
        EditPage.blank(
            Texts.text("stakeholders.person.add"),
            form,
            ProfileChoices.of(words),
            "/manage/people/add",
            likely,
            own.inputs(actor, true, form)));
    return "stakeholders/person-form";
  }

  private String edit(Actor actor, PersonRecord record, Form form, Model model) {
    model.addAttribute(
        "page",
        new EditPage(
            Texts.text("stakeholders.person.edit"),
            form,
            ProfileChoices.of(words),
            Paths.of(record.id()) + "/change",
            Paths.of(record.id()),
            LocalizedText.EMPTY,
            LocalizedText.EMPTY,
            record.details().notes(),
            null,
            own.inputs(actor, true, form)));
    return "stakeholders/person-form";
  }

  private static PersonDetails own(Map<String, String> values, PersonDetails details) {
    return details.with(details.profile().with(values));
  }
}
