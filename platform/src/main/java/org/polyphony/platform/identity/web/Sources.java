package org.polyphony.platform.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import org.polyphony.platform.identity.Secrets;
import org.polyphony.platform.identity.Source;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** Where a request comes from. */
final class Sources {

  private static final String COOKIE = "device";
  private static final int SECRET_LENGTH = 43;

  private Sources() {}

  static Source of(HttpServletRequest request) {
    var cookies =
        request.getCookies() == null ? new jakarta.servlet.http.Cookie[0] : request.getCookies();
    String device =
        Arrays.stream(cookies)
            .filter(it -> it.getName().equals(COOKIE) && it.getValue().length() == SECRET_LENGTH)
            .map(it -> it.getValue())
            .findFirst()
            .orElse(null);
    return new Source(request.getRemoteAddr(), device);
  }

  /** The source with a device secret, given to the device if it had none. */
  static Source marked(HttpServletRequest request, HttpServletResponse response) {
    Source source = of(request);
    if (source.device() != null) {
      return source;
    }
    String secret = Secrets.random();
    var cookie =
        ResponseCookie.from(COOKIE, secret)
            .path("/")
            .maxAge(Duration.ofDays(365))
            .httpOnly(true)
            .sameSite("Lax")
            .secure(request.isSecure())
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    return new Source(source.address(), secret);
  }
}
