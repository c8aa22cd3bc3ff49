package org.polyphony.platform.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.polyphony.platform.identity.SecondStep;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Turning the second step on and off. */
@Controller
class SecondStepPages {

  private static final String SECRET = "identity.second-step.secret";

  private final SecondStep secondStep;
  private final AccountView view;

  SecondStepPages(SecondStep secondStep, AccountView view) {
    this.secondStep = secondStep;
    this.view = view;
  }

  @GetMapping("/account/second-step")
  String open(Actor actor, HttpServletRequest request, Model model) {
    AccountView.requireSignedIn(actor);
    return setup(actor, Form.blank(), request, model);
  }

  @PostMapping("/account/second-step")
  String turnOn(Actor actor, Form form, HttpServletRequest request, Model model) {
    AccountView.requireSignedIn(actor);
    return form.submit(
        () -> {
          String code = form.required("code", 40);
          form.check();
          List<String> codes = secondStep.turnOn(actor, draft(actor, request), code);
          request.getSession().removeAttribute(SECRET);
          model.addAttribute("page", new SecondStepPage(Form.blank(), null, codes));
          return "identity/recovery-codes";
        },
        () -> setup(actor, form, request, model));
  }

  @PostMapping("/account/second-step/off")
  String turnOff(
      Actor actor, Form form, HttpServletRequest request, Model model, RedirectAttributes next) {
    AccountView.requireSignedIn(actor);
    return form.submit(
        () -> {
          String code = form.required("code", 40);
          form.check();
          secondStep.turnOff(actor, code, Sources.of(request));
          next.addFlashAttribute(Shell.NOTICE, "identity.notice.second-step-off");
          return "redirect:/account";
        },
        () -> view.show(actor, form, "", request, model));
  }

  private String setup(Actor actor, Form form, HttpServletRequest request, Model model) {
    var setup = secondStep.setup(actor, draft(actor, request));
    model.addAttribute("page", new SecondStepPage(form, setup, List.of()));
    return "identity/second-step";
  }

  /**
   * The secret being set up (sealed): the same one until it is confirmed, also after a typing slip.
   */
  private String draft(Actor actor, HttpServletRequest request) {
    HttpSession session = request.getSession();
    String before = session.getAttribute(SECRET) instanceof String begun ? begun : null;
    String draft = secondStep.draft(actor, before);
    session.setAttribute(SECRET, draft);
    return draft;
  }
}
