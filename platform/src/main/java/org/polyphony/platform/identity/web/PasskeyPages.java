package org.polyphony.platform.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.identity.Passkeys;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.Shell;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Making and using passkeys: the only pages of this module that need script, because browsers offer
 * passkeys to script alone. The script posts forms with one JSON field.
 */
@Controller
class PasskeyPages {

  private static final String CHALLENGE = "identity.challenge";
  private static final int NAME = 100;

  private final Passkeys passkeys;
  private final SignedIn signedIn;

  PasskeyPages(Passkeys passkeys, SignedIn signedIn) {
    this.passkeys = passkeys;
    this.signedIn = signedIn;
  }

  @PostMapping("/account/passkeys/options")
  ResponseEntity<String> creation(Actor actor, HttpServletRequest request) {
    AccountView.requireSignedIn(actor);
    return json(passkeys.creationOptions(actor, challenge(request)));
  }

  @PostMapping("/account/passkeys")
  ResponseEntity<String> add(Actor actor, Form form, HttpServletRequest request) {
    AccountView.requireSignedIn(actor);
    return answer(() -> {
      String name = form.text("passkeyName", NAME);
      passkeys.add(
          actor,
          expected(request),
          name.isEmpty() || form.bad() ? Texts.text("identity.passkey.unnamed") : name,
          form.value("answer"));
      return "redirect:/account";
    });
  }

  @PostMapping("/account/passkeys/{id}/remove")
  String remove(Actor actor, @PathVariable long id, RedirectAttributes next) {
    AccountView.requireSignedIn(actor);
    passkeys.remove(actor, id);
    next.addFlashAttribute(Shell.NOTICE, "identity.notice.passkey-removed");
    return "redirect:/account";
  }

  @PostMapping("/sign-in/passkey/options")
  ResponseEntity<String> request(HttpServletRequest request) {
    return json(passkeys.requestOptions(challenge(request)));
  }

  @PostMapping("/sign-in/passkey")
  ResponseEntity<String> signIn(
      Form form, HttpServletRequest request, HttpServletResponse response) {
    return answer(() -> {
      var entrant = passkeys.signIn(expected(request), form.value("answer"));
      String next = LocalPath.of(form.value("next"));
      return signedIn.admit(entrant, "passkey", next, request, response);
    });
  }

  private String challenge(HttpServletRequest request) {
    String challenge = passkeys.challenge();
    request.getSession().setAttribute(CHALLENGE, challenge);
    return challenge;
  }

  /** The challenge that was sent, once. */
  private static String expected(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session == null || !(session.getAttribute(CHALLENGE) instanceof String challenge)) {
      throw new Refused("identity.refused.passkey");
    }
    session.removeAttribute(CHALLENGE);
    return challenge;
  }

  /** Where the script goes next, or the sentence that it shows. */
  private static ResponseEntity<String> answer(java.util.function.Supplier<String> act) {
    try {
      String target = act.get().substring("redirect:".length());
      return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(target);
    } catch (Refused refused) {
      return ResponseEntity.unprocessableContent()
          .contentType(new MediaType("text", "plain", java.nio.charset.StandardCharsets.UTF_8))
          .body(Texts.text(refused));
    }
  }

  private static ResponseEntity<String> json(String body) {
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(body);
  }
}
