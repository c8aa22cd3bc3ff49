package org.polyphony.platform.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.identity.Invitation;
import org.polyphony.platform.identity.Invitations;
import org.polyphony.platform.identity.Mails;
import org.polyphony.platform.identity.Role;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page behind an invitation. */
@Controller
class InvitationPages {

  private final Invitations invitations;
  private final SignedIn signedIn;
  private final Mails mails;

  InvitationPages(Invitations invitations, SignedIn signedIn, Mails mails) {
    this.invitations = invitations;
    this.signedIn = signedIn;
    this.mails = mails;
  }

  @GetMapping("/invitation/{token}")
  String open(@PathVariable String token, Model model) {
    Invitation invitation = find(token);
    return page(token, invitation, Form.blank().put("name", invitation.name()), model);
  }

  @PostMapping("/invitation/{token}")
  String accept(
      @PathVariable String token,
      Form form,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    Invitation invitation = find(token);
    return form.submit(
        () -> {
          String name = form.required("name", NewAccountForm.NAME);
          form.check();
          long account = invitations.accept(token, name, Reader.language(), form.value("password"));
          return signedIn.begin(account, "link", "/", request, response);
        },
        () -> page(token, invitation, form, model));
  }

  private Invitation find(String token) {
    return invitations.find(token).orElseThrow(() -> new NotFound("link", "invitation"));
  }

  private String page(String token, Invitation invitation, Form form, Model model) {
    boolean passwordless = invitation.role() == Role.MEMBER && mails.available();
    model.addAttribute("page", new InvitationPage(form, token, invitation.email(), passwordless));
    return "identity/invitation";
  }
}
