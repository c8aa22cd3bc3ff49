package org.polyphony.platform.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Keeps the choice of light or dark in a cookie. It changes nothing but how pages look in this one
 * browser, so it needs no token against forged requests, and no session.
 */
@Controller
class ThemeController {

  private static final Set<String> THEMES = Set.of("light", "dark");

  @PostMapping("/theme")
  String choose(
      @RequestParam(defaultValue = "auto") String theme,
      @RequestParam(defaultValue = "/") String back,
      HttpServletRequest request,
      HttpServletResponse response) {
    boolean chosen = THEMES.contains(theme);
    var cookie =
        ResponseCookie.from("theme", chosen ? theme : "")
            .path("/")
            .maxAge(chosen ? Duration.ofDays(365) : Duration.ZERO)
            .sameSite("Lax")
            .httpOnly(true)
            .secure(request.isSecure())
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    return "redirect:" + local(back);
  }

  /** Only a path of this site, so that the form cannot send anybody elsewhere. */
  static String local(String path) {
    boolean safe = path.matches("/(?![/\\\\])[^\\\\\\r\\n{}]*");
    return safe ? path : "/";
  }
}
