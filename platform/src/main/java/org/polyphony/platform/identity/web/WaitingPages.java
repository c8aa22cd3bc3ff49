package org.polyphony.platform.identity.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.Languages;
import org.polyphony.platform.identity.AccountRequests;
import org.polyphony.platform.identity.Invitations;
import org.polyphony.platform.identity.Mails;
import org.polyphony.platform.identity.Role;
import org.polyphony.platform.identity.Scopes;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.Scope;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Letting people in: invitations, and answers to requests. */
@Controller
class WaitingPages {

  private static final String BACK = "redirect:/manage/accounts/waiting";

  private final AccountRequests requests;
  private final Invitations invitations;
  private final Scopes scopes;
  private final Languages languages;
  private final Mails mails;

  WaitingPages(
      AccountRequests requests,
      Invitations invitations,
      Scopes scopes,
      Languages languages,
      Mails mails) {
    this.requests = requests;
    this.invitations = invitations;
    this.scopes = scopes;
    this.languages = languages;
    this.mails = mails;
  }

  @GetMapping("/manage/accounts/waiting")
  String open(Actor actor, Model model) {
    Form form = Form.blank().put("language", languages.standard().code());
    return page(actor, form, (String) model.getAttribute(ManageAccountPages.LINK), model);
  }

  @PostMapping("/manage/accounts/invite")
  String invite(Actor actor, Form form, Model model, RedirectAttributes next) {
    return form.submit(
        () -> {
          String name = form.required("name", NewAccountForm.NAME);
          String email = form.required("email", 254);
          Language language = Language.of(form.value("language")).orElse(languages.standard());
          Role role = ManageAccountPages.role(form);
          Scope scope = ManageAccountPages.scope(actor, form, scopes);
          form.check();
          String path =
              invitations.invite(actor, email, name, language, Objects.requireNonNull(role), scope);
          return invited(path, next);
        },
        () -> page(actor, form, null, model));
  }

  @PostMapping("/manage/accounts/invitations/{id:\\d{1,18}}/withdraw")
  String withdraw(Actor actor, @PathVariable long id, RedirectAttributes next) {
    invitations.withdraw(actor, id);
    next.addFlashAttribute(Shell.NOTICE, "identity.notice.withdrawn");
    return BACK;
  }

  @PostMapping("/manage/accounts/requests/{id:\\d{1,18}}/approve")
  String approve(
      Actor actor, @PathVariable long id, Form form, Model model, RedirectAttributes next) {
    return form.submit(
        () -> {
          Role role = ManageAccountPages.role(form);
          form.check();
          return invited(requests.approve(actor, id, Objects.requireNonNull(role)), next);
        },
        () -> page(actor, form, null, model));
  }

  @PostMapping("/manage/accounts/requests/{id:\\d{1,18}}/refuse")
  String refuse(Actor actor, @PathVariable long id, RedirectAttributes next) {
    requests.refuse(actor, id);
    next.addFlashAttribute(Shell.NOTICE, "identity.notice.refused");
    return BACK;
  }

  private String invited(String path, RedirectAttributes next) {
    next.addFlashAttribute(ManageAccountPages.LINK, mails.link(path).toString());
    next.addFlashAttribute(Shell.NOTICE, "identity.notice.invited");
    return BACK;
  }

  private String page(Actor actor, Form form, @Nullable String link, Model model) {
    model.addAttribute(
        "page",
        new WaitingPage(
            form,
            requests.open(actor),
            invitations.open(actor),
            languages.offered().stream().map(it -> new Choice(it.code(), it.nativeName())).toList(),
            link));
    return "identity/waiting";
  }
}
