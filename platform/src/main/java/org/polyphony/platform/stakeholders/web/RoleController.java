package org.polyphony.platform.stakeholders.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.stakeholders.Catalogue;
import org.polyphony.platform.stakeholders.OrganisationId;
import org.polyphony.platform.stakeholders.Organisations;
import org.polyphony.platform.stakeholders.People;
import org.polyphony.platform.stakeholders.Permissions;
import org.polyphony.platform.stakeholders.PersonId;
import org.polyphony.platform.stakeholders.RoleDetails;
import org.polyphony.platform.stakeholders.Roles;
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
@RequestMapping("/manage/{type:organisations|people}/{stakeholder}/roles")
class RoleController {

  private final Roles roles;
  private final Organisations organisations;
  private final People people;
  private final RecordRows rows;
  private final Words words;

  RoleController(
      Roles roles, Organisations organisations, People people, RecordRows rows, Words words) {
    this.roles = roles;
    this.organisations = organisations;
    this.people = people;
    this.rows = rows;
    this.words = words;
  }

  @GetMapping("/new")
  String blank(
      Actor actor, @PathVariable String type, @PathVariable long stakeholder, Model model) {
    actor.require(Permissions.EDIT);
    return show(actor, owner(actor, type, stakeholder), null, Form.blank(), model);
  }

  @PostMapping("/add")
  String add(
      Actor actor,
      @PathVariable String type,
      @PathVariable long stakeholder,
      Form form,
      Model model,
      RedirectAttributes flash) {
    var owner = owner(actor, type, stakeholder);
    return form.submit(
        () -> {
          roles.add(actor, stakeholder, read(actor, form, LocalizedText.EMPTY));
          return saved(owner, flash);
        },
        () -> show(actor, owner, null, form, model));
  }

  @GetMapping("/{id}")
  String edit(
      Actor actor,
      @PathVariable String type,
      @PathVariable long stakeholder,
      @PathVariable long id,
      Model model) {
    actor.require(Permissions.EDIT);
    var entry = entry(actor, stakeholder, id);
    var details = entry.details();
    var form =
        Form.blank()
            .put("strategy", details.strategyId())
            .put("role", details.role())
            .putAll("purposes", details.purposes())
            .put("note", details.note())
            .put("since", details.since())
            .put("until", details.until());
    return show(actor, owner(actor, type, stakeholder), entry, form, model);
  }

  @PostMapping("/{id}/change")
  String change(
      Actor actor,
      @PathVariable String type,
      @PathVariable long stakeholder,
      @PathVariable long id,
      Form form,
      Model model,
      RedirectAttributes flash) {
    var entry = entry(actor, stakeholder, id);
    var owner = owner(actor, type, stakeholder);
    return form.submit(
        () -> {
          roles.change(actor, stakeholder, id, read(actor, form, entry.details().note()));
          return saved(owner, flash);
        },
        () -> show(actor, owner, entry, form, model));
  }

  @GetMapping("/{id}/remove")
  String confirm(
      Actor actor,
      @PathVariable String type,
      @PathVariable long stakeholder,
      @PathVariable long id,
      Model model) {
    actor.require(Permissions.EDIT);
    var owner = owner(actor, type, stakeholder);
    String key = entry(actor, stakeholder, id).details().role();
    String role = Objects.requireNonNullElse(words.name(Catalogue.ROLE, key), key);
    model.addAttribute(
        "page", ConfirmPage.entry(role, owner.name(), owner.path() + "/roles/" + id));
    return "stakeholders/remove";
  }

  @PostMapping("/{id}/remove")
  String remove(
      Actor actor,
      @PathVariable String type,
      @PathVariable long stakeholder,
      @PathVariable long id,
      RedirectAttributes flash) {
    var owner = owner(actor, type, stakeholder);
    roles.remove(actor, stakeholder, id);
    return saved(owner, flash);
  }

  private Roles.Entry entry(Actor actor, long stakeholder, long id) {
    return roles.of(actor, stakeholder).stream()
        .filter(it -> it.id() == id)
        .findFirst()
        .orElseThrow(() -> new NotFound("role", id));
  }

  private Owner owner(Actor actor, String type, long id) {
    if (type.equals("people")) {
      var person = people.get(actor, new PersonId(id));
      return new Owner(person.details().name(), Paths.of(person.id()));
    }
    var organisation = organisations.get(actor, new OrganisationId(id));
    return new Owner(
        organisation.details().name().in(Reader.language()).text(), Paths.of(organisation.id()));
  }

  private RoleDetails read(Actor actor, Form form, LocalizedText before) {
    Long strategy = form.number("strategy", 1, Long.MAX_VALUE);
    if (strategy == null || !rows.strategies(actor).containsKey(strategy)) {
      form.reject("strategy", "ui.form.required");
    }
    var details =
        new RoleDetails(
            Objects.requireNonNullElse(strategy, 0L),
            form.required("role", 60),
            form.values("purposes"),
            form.localized("note", before, 500),
            form.date("since"),
            form.date("until"));
    form.check();
    return details;
  }

  private static String saved(Owner owner, RedirectAttributes flash) {
    flash.addFlashAttribute(Shell.NOTICE, "stakeholders.notice.saved");
    return "redirect:" + owner.path();
  }

  private String show(
      Actor actor, Owner owner, Roles.@Nullable Entry entry, Form form, Model model) {
    String base = owner.path() + "/roles/";
    model.addAttribute(
        "page",
        new RolePage(
            owner.name(),
            owner.path(),
            strategies(actor),
            words.choices(Catalogue.ROLE),
            words.choices(Catalogue.PURPOSE),
            form,
            entry == null ? LocalizedText.EMPTY : entry.details().note(),
            entry == null ? base + "add" : base + entry.id() + "/change",
            entry == null ? null : base + entry.id() + "/remove"));
    return "stakeholders/role";
  }

  private List<Choice> strategies(Actor actor) {
    return rows.strategies(actor).entrySet().stream()
        .map(it -> new Choice(String.valueOf(it.getKey()), it.getValue()))
        .toList();
  }

  private record Owner(String name, String path) {}
}
