package org.polyphony.platform.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.identity.AccountRequests;
import org.polyphony.platform.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Asking for an account. */
@Controller
class RequestPages {

  private static final int REASON = 2000;

  private final AccountRequests requests;

  RequestPages(AccountRequests requests) {
    this.requests = requests;
  }

  @GetMapping("/account/request")
  String open(Model model) {
    return page(Form.blank(), model);
  }

  @PostMapping("/account/request")
  String ask(Form form, Model model, HttpServletRequest request) {
    return form.submit(
        () -> {
          String name = form.required("name", NewAccountForm.NAME);
          String email = form.required("email", 254);
          String reason = form.text("reason", REASON);
          form.check();
          requests.ask(email, name, reason, Reader.language(), Sources.of(request));
          return "redirect:/account/request/sent";
        },
        () -> page(form, model));
  }

  @GetMapping("/account/request/sent")
  String sent() {
    return "identity/request-sent";
  }

  private static String page(Form form, Model model) {
    model.addAttribute("page", new LinkPage(form, ""));
    return "identity/request";
  }
}
