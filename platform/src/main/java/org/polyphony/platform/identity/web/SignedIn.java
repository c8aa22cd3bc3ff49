package org.polyphony.platform.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.Languages;
import org.polyphony.platform.identity.Sessions;
import org.polyphony.platform.identity.SignIn;
import org.polyphony.platform.identity.SignIn.Entrant;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Begins and ends sessions. A session holds only numbers and short texts, never objects of ours.
 */
@Component
class SignedIn {

  private static final String PENDING = "identity.pending";
  private static final String PENDING_METHOD = "identity.pending.method";
  private static final String PENDING_UNTIL = "identity.pending.until";
  private static final String NEXT = "identity.next";
  private static final int PATIENCE_SECONDS = 600;

  private final SignIn signIn;
  private final CsrfTokenRepository csrf;
  private final Clock clock;

  SignedIn(SignIn signIn, CsrfTokenRepository csrf, Clock clock) {
    this.signIn = signIn;
    this.csrf = csrf;
    this.clock = clock;
  }

  /** The account of a session; null if nobody is signed in. */
  static @Nullable Long account(@Nullable HttpSession session) {
    return session != null && session.getAttribute(Sessions.ACCOUNT) instanceof Long id ? id : null;
  }

  /** Lets an entrant in, or on to the second step; returns the view to go to. */
  String admit(
      Entrant entrant,
      String method,
      String next,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (!entrant.codeNeeded()) {
      return begin(entrant.account(), method, next, request, response);
    }
    HttpSession session = renewed(request, response);
    session.setAttribute(PENDING, entrant.account());
    session.setAttribute(PENDING_METHOD, method);
    session.setAttribute(PENDING_UNTIL, clock.instant().getEpochSecond() + PATIENCE_SECONDS);
    session.setAttribute(NEXT, next);
    return "redirect:/sign-in/code";
  }

  /** Begins the session of somebody who proved everything; returns the view to go to. */
  String begin(
      long account,
      String method,
      String next,
      HttpServletRequest request,
      HttpServletResponse response) {
    HttpSession session = renewed(request, response);
    session.setAttribute(Sessions.ACCOUNT, account);
    session.setAttribute(Sessions.METHOD, method);
    session.setAttribute(Sessions.ADDRESS, request.getRemoteAddr());
    session.setAttribute(Sessions.AGENT, agent(request));
    session.setAttribute(
        FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, String.valueOf(account));
    var language = signIn.entered(account, method, Sources.marked(request, response));
    session.setAttribute(Languages.SESSION_ATTRIBUTE, language.code());
    return "redirect:" + next;
  }

  /** Who stands before the second step; null if nobody does, or waited too long. */
  @Nullable Long pending(@Nullable HttpSession session) {
    if (session == null || !(session.getAttribute(PENDING_UNTIL) instanceof Long until)) {
      return null;
    }
    boolean late = Instant.ofEpochSecond(until).isBefore(clock.instant());
    return !late && session.getAttribute(PENDING) instanceof Long account ? account : null;
  }

  /** Begins the session of whoever passed the second step. */
  String passed(long account, HttpServletRequest request, HttpServletResponse response) {
    HttpSession session = request.getSession();
    String method = String.valueOf(session.getAttribute(PENDING_METHOD));
    String next = LocalPath.of((String) session.getAttribute(NEXT));
    return begin(account, method, next, request, response);
  }

  /** Ends the session of this request. */
  void end(HttpServletRequest request, HttpServletResponse response) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    csrf.saveToken(null, request, response);
  }

  /** A new session under a new name: one that somebody else planted or saw is worth nothing. */
  private HttpSession renewed(HttpServletRequest request, HttpServletResponse response) {
    end(request, response);
    return request.getSession(true);
  }

  private static String agent(HttpServletRequest request) {
    String agent = request.getHeader("User-Agent");
    return agent == null ? "" : agent.substring(0, Math.min(200, agent.length()));
  }
}
