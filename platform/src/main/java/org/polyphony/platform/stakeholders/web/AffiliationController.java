package org.polyphony.platform.stakeholders.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.stakeholders.AffiliationDetails;
import org.polyphony.platform.stakeholders.Affiliations;
import org.polyphony.platform.stakeholders.OrganisationId;
import org.polyphony.platform.stakeholders.OrganisationSummary;
import org.polyphony.platform.stakeholders.Organisations;
import org.polyphony.platform.stakeholders.People;
import org.polyphony.platform.stakeholders.Permissions;
import org.polyphony.platform.stakeholders.PersonId;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/manage/people/{person}/affiliations")
class AffiliationController {

  private static final int FOUND = 20;

  private final Affiliations affiliations;
  private final Organisations organisations;
  private final People people;

  AffiliationController(Affiliations affiliations, Organisations organisations, People people) {
    this.affiliations = affiliations;
    this.organisations = organisations;
    this.people = people;
  }

  @GetMapping("/new")
  String blank(Actor actor, @PathVariable long person, Form form, Model model) {
    actor.require(Permissions.EDIT);
    return show(actor, person, null, form, model);
  }

  @PostMapping("/add")
  String add(
      Actor actor, @PathVariable long person, Form form, Model model, RedirectAttributes flash) {
    return form.submit(
        () -> {
          var details = read(form, LocalizedText.EMPTY);
          affiliations.add(actor, new PersonId(person), details);
          return saved(person, flash);
        },
        () -> show(actor, person, null, form, model));
  }

  @GetMapping("/{id}")
  String edit(
      Actor actor, @PathVariable long person, @PathVariable long id, Form form, Model model) {
    actor.require(Permissions.EDIT);
    var entry = entry(actor, person, id);
    form.put("organisation", entry.organisation())
        .put("function", entry.function())
        .put("since", entry.since())
        .put("until", entry.until());
    return show(actor, person, entry, form, model);
  }

  @PostMapping("/{id}/change")
  String change(
      Actor actor,
      @PathVariable long person,
      @PathVariable long id,
      Form form,
      Model model,
      RedirectAttributes flash) {
    var entry = entry(actor, person, id);
    return form.submit(
        () -> {
          affiliations.change(actor, new PersonId(person), id, read(form, entry.function()));
          return saved(person, flash);
        },
        () -> show(actor, person, entry, form, model));
  }

  @GetMapping("/{id}/remove")
  String confirm(Actor actor, @PathVariable long person, @PathVariable long id, Model model) {
    actor.require(Permissions.EDIT);
    var entry = entry(actor, person, id);
    var organisation = entry.organisationName().in(Reader.language()).text();
    String path = Paths.of(entry.person()) + "/affiliations/" + id;
    model.addAttribute("page", ConfirmPage.entry(organisation, entry.personName(), path));
    return "stakeholders/remove";
  }

  @PostMapping("/{id}/remove")
  String remove(
      Actor actor, @PathVariable long person, @PathVariable long id, RedirectAttributes flash) {
    affiliations.remove(actor, new PersonId(person), id);
    return saved(person, flash);
  }

  private Affiliations.Entry entry(Actor actor, long person, long id) {
    return affiliations.of(actor, new PersonId(person)).stream()
        .filter(it -> it.id() == id)
        .findFirst()
        .orElseThrow(() -> new NotFound("affiliation", id));
  }

  private static AffiliationDetails read(Form form, LocalizedText before) {
    Long organisation = form.number("organisation", 1, Long.MAX_VALUE);
    if (organisation == null) {
      form.reject("organisation", "stakeholders.affiliation.choose");
    }
    var function = form.localized("function", before, 200);
    var since = form.date("since");
    var until = form.date("until");
    form.check();
    return new AffiliationDetails(
        new OrganisationId(Objects.requireNonNull(organisation)), function, since, until);
  }

  private static String saved(long person, RedirectAttributes flash) {
    flash.addFlashAttribute(Shell.NOTICE, "stakeholders.notice.saved");
    return "redirect:" + Paths.of(new PersonId(person));
  }

  private String show(
      Actor actor, long person, Affiliations.@Nullable Entry entry, Form form, Model model) {
    var record = people.get(actor, new PersonId(person));
    String path = Paths.of(record.id());
    String base = path + "/affiliations/";
    model.addAttribute(
        "page",
        new AffiliationPage(
            record.details().name(),
            path,
            form.value("q"),
            found(actor, form),
            form,
            entry == null ? LocalizedText.EMPTY : entry.function(),
            entry == null ? base + "add" : base + entry.id() + "/change",
            entry == null ? base + "new" : base + entry.id(),
            entry == null ? null : base + entry.id() + "/remove"));
    return "stakeholders/affiliation";
  }

  private List<Choice> found(Actor actor, Form form) {
    var found = new ArrayList<OrganisationSummary>();
    String chosen = form.value("organisation");
    if (chosen.matches("\\d{1,18}")) {
      var id = new OrganisationId(Long.parseLong(chosen));
      found.addAll(organisations.byIds(actor, List.of(id)).values());
    }
    organisations.search(actor, form.value("q"), FOUND).stream()
        .filter(it -> !found.contains(it))
        .forEach(found::add);
    return found.stream().map(it -> new Choice(it.id().toString(), it.shownName())).toList();
  }
}
