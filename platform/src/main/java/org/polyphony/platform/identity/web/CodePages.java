package org.polyphony.platform.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.identity.SecondStep;
import org.polyphony.platform.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The second step of signing in. */
@Controller
class CodePages {

  private final SecondStep secondStep;
  private final SignedIn signedIn;

  CodePages(SecondStep secondStep, SignedIn signedIn) {
    this.secondStep = secondStep;
    this.signedIn = signedIn;
  }

  @GetMapping("/sign-in/code")
  String open(HttpServletRequest request, Model model) {
    return page(signedIn.pending(request.getSession(false)), Form.blank(), model);
  }

  @PostMapping("/sign-in/code")
  String enter(Form form, Model model, HttpServletRequest request, HttpServletResponse response) {
    Long account = signedIn.pending(request.getSession(false));
    if (account == null) {
      return "redirect:/sign-in";
    }
    return form.submit(
        () -> {
          String code = form.required("code", 40);
          form.check();
          secondStep.check(account, code, Sources.of(request));
          return signedIn.passed(account, request, response);
        },
        () -> page(account, form, model));
  }

  private static String page(@Nullable Long account, Form form, Model model) {
    if (account == null) {
      return "redirect:/sign-in";
    }
    model.addAttribute("page", new SignInPage(form, false, null));
    return "identity/code";
  }
}
