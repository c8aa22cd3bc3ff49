package org.polyphony.platform.ui;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Reaches the response of the request that this thread answers. */
final class Responses {

  private Responses() {}

  static void unprocessable() {
    if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes servlet
        && servlet.getResponse() != null) {
      servlet.getResponse().setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
    }
  }

  static HttpServletResponse current() {
    if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes servlet
        && servlet.getResponse() != null) {
      return servlet.getResponse();
    }
    throw new IllegalStateException("This thread answers no request");
  }
}
