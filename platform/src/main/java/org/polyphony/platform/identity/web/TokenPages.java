package org.polyphony.platform.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.polyphony.platform.identity.TokenScope;
import org.polyphony.platform.identity.Tokens;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Making and revoking tokens. */
@Controller
class TokenPages {

  private final Tokens tokens;
  private final AccountView view;

  TokenPages(Tokens tokens, AccountView view) {
    this.tokens = tokens;
    this.view = view;
  }

  @PostMapping("/account/tokens")
  String create(Actor actor, Form form, HttpServletRequest request, Model model) {
    AccountView.requireSignedIn(actor);
    return form.submit(
        () -> {
          String name = form.required("tokenName", 100);
          Set<TokenScope> scopes = scopes(form);
          Long days = form.number("days", 1, 365);
          form.check();
          var life = Duration.ofDays(days == null ? AccountView.LIVES.getFirst() : days);
          String secret = tokens.create(actor, name, scopes, life);
          return view.show(actor, Form.blank(), secret, request, model);
        },
        () -> view.show(actor, form, "", request, model));
  }

  @PostMapping("/account/tokens/{id}/revoke")
  String revoke(Actor actor, @PathVariable long id, RedirectAttributes next) {
    AccountView.requireSignedIn(actor);
    tokens.revoke(actor, id);
    next.addFlashAttribute(Shell.NOTICE, "identity.notice.token-revoked");
    return "redirect:/account";
  }

  private static Set<TokenScope> scopes(Form form) {
    var scopes = EnumSet.noneOf(TokenScope.class);
    for (String value : form.values("scope")) {
      try {
        scopes.add(TokenScope.valueOf(value));
      } catch (IllegalArgumentException _) {
        form.reject("scope", "ui.form.choice", "value", value);
      }
    }
    if (scopes.isEmpty()) {
      form.reject("scope", "ui.form.required");
    }
    return scopes;
  }
}
