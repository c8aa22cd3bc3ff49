package org.polyphony.platform.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.polyphony.platform.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Goes to the sign-in of another organization. */
@Controller
class OidcPages {

  private final OidcDoor door;

  OidcPages(OidcDoor door) {
    this.door = door;
  }

  @GetMapping("/sign-in/oidc")
  String start(Form form, HttpServletRequest request) {
    String target = door.start();
    if (target.startsWith("/oauth2/")) {
      request.getSession().setAttribute(OidcDoor.NEXT, LocalPath.of(form.value("next")));
    }
    return "redirect:" + target;
  }
}
