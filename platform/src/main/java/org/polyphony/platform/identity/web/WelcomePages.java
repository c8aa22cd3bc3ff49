package org.polyphony.platform.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.identity.FirstAdministrator;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The one-time page of the first administrator. */
@Controller
class WelcomePages {

  private final FirstAdministrator first;
  private final SignedIn signedIn;

  WelcomePages(FirstAdministrator first, SignedIn signedIn) {
    this.first = first;
    this.signedIn = signedIn;
  }

  @GetMapping("/welcome/{token}")
  String open(@PathVariable String token, Model model) {
    return page(token, Form.blank(), model);
  }

  @PostMapping("/welcome/{token}")
  String create(
      @PathVariable String token,
      Form form,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    return form.submit(
        () -> {
          var draft = NewAccountForm.read(form, form.required("email", 254), Reader.language());
          long account = first.create(token, draft);
          return signedIn.begin(account, "link", "/manage", request, response);
        },
        () -> page(token, form, model));
  }

  private String page(String token, Form form, Model model) {
    if (!first.open(token)) {
      throw new NotFound("link", "welcome");
    }
    model.addAttribute("page", new WelcomePage(form, token));
    return "identity/welcome";
  }
}
