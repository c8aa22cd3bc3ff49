package org.polyphony.platform.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.polyphony.platform.identity.Mails;
import org.polyphony.platform.identity.SignIn;
import org.polyphony.platform.operations.Settings;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Signing in by password, and signing out. */
@Controller
class SignInPages {

  private final SignIn signIn;
  private final SignedIn signedIn;
  private final Mails mails;
  private final Settings settings;

  SignInPages(SignIn signIn, SignedIn signedIn, Mails mails, Settings settings) {
    this.signIn = signIn;
    this.signedIn = signedIn;
    this.mails = mails;
    this.settings = settings;
  }

  @GetMapping("/sign-in")
  String open(Form form, Actor actor, Model model) {
    if (form.has("refused", "oidc")) {
      form.reject("", "identity.refused.oidc");
    }
    return actor.signedIn() ? "redirect:" + next(form) : page(form, model);
  }

  @PostMapping("/sign-in")
  String enter(Form form, Model model, HttpServletRequest request, HttpServletResponse response) {
    return form.submit(
        () -> {
          String email = form.required("email", 254);
          String password = form.value("password");
          form.check();
          var entrant = signIn.password(email, password, Sources.of(request));
          return signedIn.admit(entrant, "password", next(form), request, response);
        },
        () -> page(form, model));
  }

  @PostMapping("/sign-out")
  String leave(HttpServletRequest request, HttpServletResponse response) {
    signedIn.end(request, response);
    return "redirect:/";
  }

  private String page(Form form, Model model) {
    form.put("next", next(form));
    var oidc = settings.oidc();
    String provider = oidc == null ? null : oidc.name();
    model.addAttribute("page", new SignInPage(form, mails.available(), provider));
    return "identity/sign-in";
  }

  private static String next(Form form) {
    return LocalPath.of(form.value("next"));
  }
}
