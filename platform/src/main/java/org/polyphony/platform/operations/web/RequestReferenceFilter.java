package org.polyphony.platform.operations.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request a reference of ten letters and digits that a person can read out: in every log
 * line (MDC {@code reference}), in the answer's header {@code X-Request-Id} and as a request
 * attribute for the error page. A reference sent by the client is not believed.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class RequestReferenceFilter extends OncePerRequestFilter {

  /** Request attribute; the shell of the pages reads it under the same name. */
  static final String ATTRIBUTE = "polyphony.reference";

  static final String HEADER = "X-Request-Id";
  private static final String MDC_KEY = "reference";

  /** Without the letters and digits that look alike. */
  private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final int LENGTH = 10;

  private final SecureRandom random = new SecureRandom();

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String reference =
        request.getAttribute(ATTRIBUTE) instanceof String known ? known : newReference();
    request.setAttribute(ATTRIBUTE, reference);
    response.setHeader(HEADER, reference);
    MDC.put(MDC_KEY, reference);
    try {
      chain.doFilter(request, response);
    } finally {
      MDC.remove(MDC_KEY);
    }
  }

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  @Override
  protected boolean shouldNotFilterAsyncDispatch() {
    return false;
  }

  private String newReference() {
    return random
        .ints(LENGTH, 0, ALPHABET.length())
        .collect(StringBuilder::new, (b, i) -> b.append(ALPHABET.charAt(i)), StringBuilder::append)
        .toString();
  }
}
