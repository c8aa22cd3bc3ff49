package org.polyphony.platform.stakeholders.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.Optional;
import java.util.Set;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.identity.Colleague;
import org.polyphony.platform.identity.Colleagues;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.stakeholders.OrganisationId;
import org.polyphony.platform.stakeholders.Organisations;
import org.polyphony.platform.stakeholders.People;
import org.polyphony.platform.stakeholders.Permissions;
import org.polyphony.platform.stakeholders.PersonId;
import org.polyphony.platform.stakeholders.Stakeholders;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who may see a confidential record: named one by one, by whoever sees it already. */
@Controller
@RequestMapping("/manage/{type:organisations|people}/{id}/readers")
class ReaderController {
  private final Stakeholders stakeholders;
  private final Organisations organisations;
  private final People people;
  private final Colleagues colleagues;

  ReaderController(
      Stakeholders stakeholders,
      Organisations organisations,
      People people,
      Colleagues colleagues) {
    this.stakeholders = stakeholders;
    this.organisations = organisations;
    this.people = people;
    this.colleagues = colleagues;
  }

  /** A confidential record that the actor sees and may change. */
  private record Owned(String name, String path, Set<Long> readers) {
    String page() {
      return path + "/readers";
    }
  }

  @GetMapping
  String list(Actor actor, @PathVariable String type, @PathVariable long id, Model model) {
    return show(actor, owned(actor, type, id), Form.blank(), model);
  }

  @PostMapping("/add")
  String add(
      Actor actor,
      @PathVariable String type,
      @PathVariable long id,
      Form form,
      Model model,
      RedirectAttributes flash) {
    Owned record = owned(actor, type, id);
    return form.submit(
        () -> {
          String email = form.required("email", 254);
          form.check();
          Colleague colleague =
              colleagues
                  .byEmail(email)
                  .orElseThrow(
                      () -> Refused.at("email", "stakeholders.refused.no-account", "email", email));
          stakeholders.addReader(actor, id, colleague.id());
          flash.addFlashAttribute(Shell.NOTICE, "stakeholders.notice.reader-added");
          return "redirect:" + record.page();
        },
        () -> show(actor, record, form, model));
  }

  @GetMapping("/{account}/remove")
  String ask(
      Actor actor,
      @PathVariable String type,
      @PathVariable long id,
      @PathVariable long account,
      Model model) {
    Owned record = owned(actor, type, id);
    Colleague reader =
        Optional.ofNullable(colleagues.byIds(record.readers()).get(account))
            .orElseThrow(() -> new NotFound("reader", account));
    boolean self = Long.valueOf(account).equals(actor.accountId());
    model.addAttribute(
        "page",
        new ReaderRemovalPage(
            text("stakeholders.reader.remove-title", "name", reader.name()),
            text(self ? "stakeholders.reader.remove-self" : "stakeholders.reader.remove-text"),
            record.page() + "/" + account + "/remove",
            record.page()));
    return "stakeholders/reader-remove";
  }

  @PostMapping("/{account}/remove")
  String remove(
      Actor actor,
      @PathVariable String type,
      @PathVariable long id,
      @PathVariable long account,
      Form form,
      Model model,
      RedirectAttributes flash) {
    Owned record = owned(actor, type, id);
    return form.submit(
        () -> {
          stakeholders.removeReader(actor, id, account);
          flash.addFlashAttribute(Shell.NOTICE, "stakeholders.notice.reader-removed");
          boolean self = Long.valueOf(account).equals(actor.accountId());
          return "redirect:" + (self ? Paths.LIST : record.page());
        },
        () -> show(actor, record, form, model));
  }

  private String show(Actor actor, Owned record, Form form, Model model) {
    model.addAttribute(
        "page",
        new ReadersPage(
            record.name(),
            record.path(),
            colleagues.byIds(record.readers()).values().stream()
                .sorted(Formats.byName(Colleague::name))
                .toList(),
            actor.accountId(),
            form));
    return "stakeholders/readers";
  }

  private Owned owned(Actor actor, String type, long id) {
    actor.require(Permissions.EDIT);
    Owned found;
    boolean confidential;
    if (type.equals("people")) {
      var record = people.get(actor, new PersonId(id));
      found = new Owned(record.details().name(), Paths.of(record.id()), record.readers());
      confidential = record.details().profile().marks().confidential();
    } else {
      var record = organisations.get(actor, new OrganisationId(id));
      String name = record.details().name().in(Reader.language()).text();
      found = new Owned(name, Paths.of(record.id()), record.readers());
      confidential = record.details().profile().marks().confidential();
    }
    if (!confidential) {
      throw new NotFound("readers of " + type, id);
    }
    return found;
  }
}
