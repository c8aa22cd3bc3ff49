package org.polyphony.platform.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.util.UriUtils;

/** Sends a visitor to the sign-in page, and back afterwards. */
class SignInEntryPoint implements AuthenticationEntryPoint {

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
      throws IOException {
    String target = "/sign-in?next=" + UriUtils.encode(wanted(request), StandardCharsets.UTF_8);
    if ("true".equals(request.getHeader("HX-Request"))) {
      // htmx would put a redirected page into the middle of this one.
      response.setHeader("HX-Redirect", target);
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    } else {
      response.sendRedirect(target);
    }
  }

  private static String wanted(HttpServletRequest request) {
    if (!request.getMethod().equals("GET")) {
      return "/";
    }
    String query = request.getQueryString();
    return request.getRequestURI() + (query == null ? "" : "?" + query);
  }
}
