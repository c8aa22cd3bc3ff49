package org.polyphony.platform.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import org.polyphony.platform.identity.Actors;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.ui.Assets;
import org.polyphony.platform.ui.Shell;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says who is asking, from the session. The account is read afresh each time, so that a revoked
 * role or a locked account acts at once. A request without a session costs nothing.
 */
class ActorFilter extends OncePerRequestFilter {

  /** Pages with something secret in them, whoever asks. */
  private static final List<String> PRIVATE =
      List.of("/sign-in", "/account", "/welcome/", "/invitation/", "/password/");

  private final Actors actors;

  ActorFilter(Actors actors) {
    this.actors = actors;
  }

  /** Style sheet, script and pictures are the same for everybody: a browser keeps them. */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return Assets.asked(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    HttpSession session = request.getSession(false);
    Long account = SignedIn.account(session);
    if (session != null && account != null) {
      var actor = actors.of(account);
      if (actor.isEmpty()) {
        session.invalidate();
      }
      request.setAttribute(Shell.ACTOR_ATTRIBUTE, actor.orElse(Actor.VISITOR));
    }
    if (account != null || PRIVATE.stream().anyMatch(request.getRequestURI()::startsWith)) {
      // Many share a phone: what one person saw must not come back for the next.
      response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
    chain.doFilter(request, response);
  }
}
