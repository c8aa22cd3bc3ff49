package org.polyphony.platform.identity.web;

import static org.polyphony.platform.i18n.Texts.text;

import org.polyphony.platform.identity.AccountRequests;
import org.polyphony.platform.identity.Accounts;
import org.polyphony.platform.identity.Invitations;
import org.polyphony.platform.identity.Scopes;
import org.polyphony.platform.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Asks before an administrator takes access away. */
@Controller
class ManageAccountQuestions {

  private static final String ACCOUNTS = "/manage/accounts/";

  private final Accounts accounts;
  private final Invitations invitations;
  private final AccountRequests requests;
  private final Scopes scopes;

  ManageAccountQuestions(
      Accounts accounts, Invitations invitations, AccountRequests requests, Scopes scopes) {
    this.accounts = accounts;
    this.invitations = invitations;
    this.requests = requests;
    this.scopes = scopes;
  }

  @GetMapping("/manage/accounts/{id:\\d{1,18}}/lock")
  String lock(Actor actor, @PathVariable long id, Model model) {
    var account = accounts.get(actor, id);
    return new ConfirmPage(
            text("identity.confirm.lock.title", "name", account.name()),
            text("identity.confirm.lock.text"),
            ACCOUNTS + id + "/lock",
            text("identity.lock"),
            ACCOUNTS + id)
        .show(model);
  }

  @GetMapping("/manage/accounts/{id:\\d{1,18}}/second-step/off")
  String secondStepOff(Actor actor, @PathVariable long id, Model model) {
    var account = accounts.get(actor, id);
    return new ConfirmPage(
            text("identity.confirm.second-step.title", "name", account.name()),
            text("identity.confirm.second-step.text"),
            ACCOUNTS + id + "/second-step/off",
            text("identity.second-step.turn-off"),
            ACCOUNTS + id)
        .show(model);
  }

  @GetMapping("/manage/accounts/{id:\\d{1,18}}/grants/{grant:\\d{1,18}}/revoke")
  String revoke(Actor actor, @PathVariable long id, @PathVariable long grant, Model model) {
    var account = accounts.get(actor, id);
    var held = AccountQuestions.one(account.grants(), it -> it.id() == grant, "grant", grant);
    String role = text(held.role().textKey());
    return new ConfirmPage(
            text("identity.confirm.role.title", "role", role, "name", account.name()),
            text("identity.confirm.role.text", "where", ScopeWords.of(held.scope(), scopes)),
            ACCOUNTS + id + "/grants/" + grant + "/revoke",
            text("identity.role.revoke"),
            ACCOUNTS + id)
        .show(model);
  }

  @GetMapping("/manage/accounts/invitations/{id:\\d{1,18}}/withdraw")
  String withdraw(Actor actor, @PathVariable long id, Model model) {
    var all = invitations.open(actor);
    var invitation = AccountQuestions.one(all, it -> it.id() == id, "invitation", id);
    return new ConfirmPage(
            text("identity.confirm.invitation.title", "email", invitation.email()),
            text("identity.confirm.invitation.text"),
            ACCOUNTS + "invitations/" + id + "/withdraw",
            text("identity.invitation.withdraw"),
            ACCOUNTS + "waiting")
        .show(model);
  }

  @GetMapping("/manage/accounts/requests/{id:\\d{1,18}}/refuse")
  String refuse(Actor actor, @PathVariable long id, Model model) {
    var request = AccountQuestions.one(requests.open(actor), it -> it.id() == id, "request", id);
    return new ConfirmPage(
            text("identity.confirm.request.title", "email", request.email()),
            text("identity.confirm.request.text"),
            ACCOUNTS + "requests/" + id + "/refuse",
            text("identity.request.refuse"),
            ACCOUNTS + "waiting")
        .show(model);
  }
}
