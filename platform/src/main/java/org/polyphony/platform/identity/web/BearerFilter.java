package org.polyphony.platform.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.identity.Tokens;
import org.polyphony.platform.ui.Shell;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says for whom a program acts ({@code Authorization: Bearer}, RFC 6750). Without the header it is
 * a visitor; with a token that is not good, the answer is 401 and not a visitor's view, so that a
 * program notices. Errors are problems as of RFC 9457.
 */
class BearerFilter extends OncePerRequestFilter {

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final String SCHEME = "bearer ";

  private final Tokens tokens;
  private final JsonMapper json = JsonMapper.shared();

  BearerFilter(Tokens tokens) {
    this.tokens = tokens;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (header == null) {
      chain.doFilter(request, response);
      return;
    }
    Optional<Tokens.Bearer> bearer =
        header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
            ? tokens.authenticate(header.substring(SCHEME.length()).strip())
            : Optional.empty();
    if (bearer.isEmpty()) {
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
      problem(response, 401, "token-invalid");
    } else if (!READING.contains(request.getMethod()) && !bearer.get().mayWrite()) {
      response.setHeader(
          HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"insufficient_scope\", scope=\"WRITE\"");
      problem(response, 403, "token-reads-only");
    } else {
      request.setAttribute(Shell.ACTOR_ATTRIBUTE, bearer.get().actor());
      response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
      chain.doFilter(request, response);
    }
  }

  private void problem(HttpServletResponse response, int status, String key) throws IOException {
    response.setStatus(status);
    response.setContentType("application/problem+json");
    var problem = json.createObjectNode();
    problem.put("type", "about:blank");
    problem.put("title", Texts.text("identity.problem." + key));
    problem.put("status", status);
    response
        .getOutputStream()
        .write(json.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
  }
}
