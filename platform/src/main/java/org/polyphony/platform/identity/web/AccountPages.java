package org.polyphony.platform.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.polyphony.platform.i18n.Languages;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.identity.OwnAccount;
import org.polyphony.platform.identity.Sessions;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own account: name, language, password, sessions. */
@Controller
class AccountPages {

  private static final String BACK = "redirect:/account";

  private final AccountView view;
  private final OwnAccount own;
  private final Sessions sessions;

  AccountPages(AccountView view, OwnAccount own, Sessions sessions) {
    this.view = view;
    this.own = own;
    this.sessions = sessions;
  }

  @GetMapping("/account")
  String open(Actor actor, HttpServletRequest request, Model model) {
    return view.show(actor, Form.blank(), "", request, model);
  }

  @PostMapping("/account/profile")
  String profile(
      Actor actor, Form form, HttpServletRequest request, Model model, RedirectAttributes next) {
    AccountView.requireSignedIn(actor);
    Supplier<String> done =
        () -> {
          String name = form.required("name", NewAccountForm.NAME);
          Optional<Language> language = Language.of(form.value("language"));
          if (language.isEmpty()) {
            form.reject("language", "ui.form.choice", "value", form.value("language"));
          }
          form.check();
          own.profile(actor, name, language.orElseGet(Reader::language));
          request
              .getSession()
              .setAttribute(Languages.SESSION_ATTRIBUTE, language.orElseThrow().code());
          next.addFlashAttribute(Shell.NOTICE, "identity.notice.saved");
          return BACK;
        };
    return form.submit(done, () -> view.show(actor, form, "", request, model));
  }

  @PostMapping("/account/password")
  String password(
      Actor actor, Form form, HttpServletRequest request, Model model, RedirectAttributes next) {
    AccountView.requireSignedIn(actor);
    return form.submit(
        () -> {
          own.password(
              actor,
              form.value("current"),
              form.value("password"),
              Sources.of(request),
              AccountView.session(request));
          next.addFlashAttribute(Shell.NOTICE, "identity.notice.password");
          return BACK;
        },
        () -> view.show(actor, form, "", request, model));
  }

  @PostMapping("/account/sessions/{handle}/end")
  String end(Actor actor, @PathVariable String handle, RedirectAttributes next) {
    sessions.end(AccountView.requireSignedIn(actor), handle);
    next.addFlashAttribute(Shell.NOTICE, "identity.notice.session-ended");
    return BACK;
  }

  @PostMapping("/account/sessions/end-others")
  String endOthers(Actor actor, HttpServletRequest request, RedirectAttributes next) {
    long id = AccountView.requireSignedIn(actor);
    sessions.endOthers(id, Objects.requireNonNull(AccountView.session(request)));
    next.addFlashAttribute(Shell.NOTICE, "identity.notice.session-ended");
    return BACK;
  }
}
