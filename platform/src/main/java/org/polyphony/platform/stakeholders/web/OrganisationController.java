package org.polyphony.platform.stakeholders.web;

import java.util.Map;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.OrganisationDetails;
import org.polyphony.platform.stakeholders.OrganisationId;
import org.polyphony.platform.stakeholders.OrganisationRecord;
import org.polyphony.platform.stakeholders.Organisations;
import org.polyphony.platform.stakeholders.Permissions;
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
@RequestMapping("/manage/organisations")
class OrganisationController {

  private final Organisations organisations;
  private final Stakeholders stakeholders;
  private final RecordPages pages;
  private final Words words;
  private final Hints hints;
  private final Merges merges;
  private final OwnForm own;

  OrganisationController(
      Organisations organisations,
      Stakeholders stakeholders,
      RecordPages pages,
      Words words,
      Hints hints,
      Merges merges,
      OwnForm own) {
    this.organisations = organisations;
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
      return "redirect:" + Paths.of(new OrganisationId(into.get()));
    }
    model.addAttribute(
        "page", pages.of(actor, organisations.get(actor, new OrganisationId(id)), query));
    return "stakeholders/record";
  }

  @GetMapping("/new")
  String blank(Actor actor, Model model) {
    actor.require(Permissions.EDIT);
    return blank(
        actor,
        Form.blank().put("name.original", Reader.language().code()),
        model,
        LikelyPage.none(Hints.ORGANISATIONS));
  }

  @PostMapping("/add")
  String add(Actor actor, Form form, Model model, RedirectAttributes flash) {
    actor.require(Permissions.EDIT);
    return form.submit(
        () -> {
          var values = own.read(actor, false, form, Map.of());
          var details = own(values, OrganisationForm.read(form));
          hints.checkOrganisation(actor, form);
          var id = organisations.add(actor, details);
          flash.addFlashAttribute(Shell.NOTICE, "stakeholders.notice.added");
          return "redirect:" + Paths.of(id);
        },
        () -> blank(actor, form, model, hints.organisations(actor, form)));
  }

  @GetMapping("/{id}/edit")
  String edit(Actor actor, @PathVariable long id, Model model) {
    actor.require(Permissions.EDIT);
    var record = organisations.get(actor, new OrganisationId(id));
    return edit(actor, record, OrganisationForm.filled(record), model);
  }

  @PostMapping("/{id}/change")
  String change(
      Actor actor, @PathVariable long id, Form form, Model model, RedirectAttributes flash) {
    actor.require(Permissions.EDIT);
    var record = organisations.get(actor, new OrganisationId(id));
    return form.submit(
        () -> {
          var before = record.details().profile().own();
          var values = own.read(actor, false, form, before);
          var details = own(values, OrganisationForm.read(form, record.details()));
          organisations.change(actor, record.id(), Versions.of(form), details);
          flash.addFlashAttribute(Shell.NOTICE, "stakeholders.notice.saved");
          return "redirect:" + Paths.of(record.id());
        },
        () -> edit(actor, record, form, model));
  }

  @GetMapping("/{id}/remove")
  String confirm(Actor actor, @PathVariable long id, Model model) {
    actor.require(Permissions.EDIT);
    var record = organisations.get(actor, new OrganisationId(id));
    String name = record.details().name().in(Reader.language()).text();
    model.addAttribute("page", ConfirmPage.record(name, Paths.of(record.id())));
    return "stakeholders/remove";
  }

  @PostMapping("/{id}/remove")
  String remove(Actor actor, @PathVariable long id, RedirectAttributes flash) {
    var organisation = new OrganisationId(id);
    stakeholders.remove(actor, id);
    return Removal.done(Paths.of(organisation), flash);
  }

  @PostMapping("/{id}/restore")
  String restore(Actor actor, @PathVariable long id, RedirectAttributes flash) {
    stakeholders.restore(actor, id);
    return Removal.undone(Paths.of(new OrganisationId(id)), flash);
  }

  private String blank(Actor actor, Form form, Model model, LikelyPage likely) {
    model.addAttribute(
        "page",
        EditPage.blank(
            Texts.text("stakeholders.organisation.add"),
            form,
            ProfileChoices.of(words),
            "/manage/organisations/add",
            likely,
            own.inputs(actor, false, form)));
    return "stakeholders/organisation-form";
  }

  private String edit(Actor actor, OrganisationRecord record, Form form, Model model) {
    var details = record.details();
    model.addAttribute(
        "page",
        new EditPage(
            Texts.text("stakeholders.organisation.edit"),
            form,
            ProfileChoices.of(words),
            Paths.of(record.id()) + "/change",
            Paths.of(record.id()),
            details.name(),
            details.acronym(),
            details.profile().notes(),
            null,
            own.inputs(actor, false, form)));
    return "stakeholders/organisation-form";
  }

  private static OrganisationDetails own(Map<String, String> values, OrganisationDetails details) {
    return details.with(details.profile().with(values));
  }
}
