package org.polyphony.platform.identity.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.identity.Accounts;
import org.polyphony.platform.identity.Mails;
import org.polyphony.platform.identity.Role;
import org.polyphony.platform.identity.Scopes;
import org.polyphony.platform.identity.SecondStep;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Scope;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One account: lock and unlock, give and take roles, hand out a link. */
@Controller
class ManageAccountPages {

  static final String LINK = "link";

  private final Accounts accounts;
  private final SecondStep secondStep;
  private final AuditTrail audit;
  private final Scopes scopes;
  private final Mails mails;

  ManageAccountPages(
      Accounts accounts, SecondStep secondStep, AuditTrail audit, Scopes scopes, Mails mails) {
    this.accounts = accounts;
    this.secondStep = secondStep;
    this.audit = audit;
    this.scopes = scopes;
    this.mails = mails;
  }

  @GetMapping("/manage/accounts/{id:\\d{1,18}}")
  String open(Actor actor, @PathVariable long id, Model model) {
    return page(actor, id, Form.blank(), (String) model.getAttribute(LINK), model);
  }

  @PostMapping("/manage/accounts/{id:\\d{1,18}}/lock")
  String lock(Actor actor, @PathVariable long id, RedirectAttributes next) {
    accounts.lock(actor, id);
    return back(id, "identity.notice.locked", next);
  }

  @PostMapping("/manage/accounts/{id:\\d{1,18}}/unlock")
  String unlock(Actor actor, @PathVariable long id, RedirectAttributes next) {
    accounts.unlock(actor, id);
    return back(id, "identity.notice.unlocked", next);
  }

  @PostMapping("/manage/accounts/{id:\\d{1,18}}/second-step/off")
  String secondStepOff(Actor actor, @PathVariable long id, RedirectAttributes next) {
    secondStep.reset(actor, id);
    return back(id, "identity.notice.second-step-off", next);
  }

  @PostMapping("/manage/accounts/{id:\\d{1,18}}/grant")
  String grant(
      Actor actor, @PathVariable long id, Form form, Model model, RedirectAttributes next) {
    return form.submit(
        () -> {
          Role role = role(form);
          Scope scope = scope(actor, form, scopes);
          form.check();
          accounts.grant(actor, id, Objects.requireNonNull(role), scope);
          return back(id, "identity.notice.saved", next);
        },
        () -> page(actor, id, form, null, model));
  }

  @PostMapping("/manage/accounts/{id:\\d{1,18}}/grants/{grant:\\d{1,18}}/revoke")
  String revoke(
      Actor actor, @PathVariable long id, @PathVariable long grant, RedirectAttributes next) {
    accounts.revoke(actor, id, grant);
    return back(id, "identity.notice.saved", next);
  }

  @PostMapping("/manage/accounts/{id:\\d{1,18}}/password-link")
  String passwordLink(Actor actor, @PathVariable long id, RedirectAttributes next) {
    String path = accounts.passwordLink(actor, id);
    next.addFlashAttribute(LINK, mails.link(path).toString());
    return back(id, "identity.notice.link", next);
  }

  static @Nullable Role role(Form form) {
    if (form.value("role").isEmpty()) {
      form.reject("role", "ui.form.required");
    }
    return form.choice("role", Role.class);
  }

  static @Nullable Scope scope(Actor actor, Form form, Scopes scopes) {
    String record = form.text("scopeId", 300);
    return form.bad()
        ? null
        : scopes.read(actor, form.value("scopeType"), record == null ? "" : record);
  }

  private static String back(long id, String notice, RedirectAttributes next) {
    next.addFlashAttribute(Shell.NOTICE, notice);
    return "redirect:/manage/accounts/" + id;
  }

  private String page(Actor actor, long id, Form form, @Nullable String link, Model model) {
    var account = accounts.get(actor, id);
    var history = audit.of(new Subject("account", id));
    model.addAttribute("page", new ManageAccountPage(form, account, history, scopes, link));
    return "identity/manage-account";
  }
}
