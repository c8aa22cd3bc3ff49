package org.polyphony.platform.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.polyphony.platform.identity.Mails;
import org.polyphony.platform.identity.SignInLinks;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Asking for a link by mail, and the pages behind such links. */
@Controller
class LinkPages {

  private final SignInLinks links;
  private final SignedIn signedIn;
  private final Mails mails;

  LinkPages(SignInLinks links, SignedIn signedIn, Mails mails) {
    this.links = links;
    this.signedIn = signedIn;
    this.mails = mails;
  }

  @GetMapping("/sign-in/link")
  String ask(Model model) {
    return asking(Form.blank(), model);
  }

  @PostMapping("/sign-in/link")
  String send(Form form, Model model, HttpServletRequest request) {
    return form.submit(
        () -> {
          String email = form.required("email", 254);
          form.check();
          links.ask(email, Sources.of(request));
          return "identity/link-sent";
        },
        () -> asking(form, model));
  }

  @GetMapping("/sign-in/link/{token}")
  String open(@PathVariable String token, Model model) {
    return signIn(token, Form.blank(), model);
  }

  @PostMapping("/sign-in/link/{token}")
  String use(
      @PathVariable String token,
      Form form,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    return form.submit(
        () -> signedIn.admit(links.signIn(token), "link", "/", request, response),
        () -> signIn(token, form, model));
  }

  @GetMapping("/password/{token}")
  String newPassword(@PathVariable String token, Model model) {
    return password(token, Form.blank(), model);
  }

  @PostMapping("/password/{token}")
  String setPassword(
      @PathVariable String token,
      Form form,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    return form.submit(
        () -> {
          var entrant = links.setPassword(token, form.value("password"));
          return signedIn.admit(entrant, "link", "/", request, response);
        },
        () -> password(token, form, model));
  }

  private String asking(Form form, Model model) {
    if (!mails.available()) {
      throw new NotFound("page", "/sign-in/link");
    }
    model.addAttribute("page", new LinkPage(form, ""));
    return "identity/link-ask";
  }

  private String signIn(String token, Form form, Model model) {
    if (!links.opensSignIn(token) && !form.bad()) {
      throw new NotFound("link", "sign-in");
    }
    model.addAttribute("page", new LinkPage(form, token));
    return "identity/link-sign-in";
  }

  private String password(String token, Form form, Model model) {
    if (!links.opensPassword(token) && !form.bad()) {
      throw new NotFound("link", "password");
    }
    model.addAttribute("page", new LinkPage(form, token));
    return "identity/link-password";
  }
}
