package org.polyphony.platform.i18n;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Language;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Chooses the reader's language: {@code ?lang=}, account, cookie, {@code Accept-Language}. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 60)
class LanguageFilter extends OncePerRequestFilter {

  private static final String COOKIE = "lang";

  private final Languages languages;

  LanguageFilter(Languages languages) {
    this.languages = languages;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<Language> asked = offered(request.getParameter("lang"));
    asked.ifPresent(language -> remember(language, request, response));
    Language language = asked.or(() -> known(request)).orElseGet(() -> accepted(request));
    request.setAttribute(Languages.REQUEST_ATTRIBUTE, language);
    LocaleContextHolder.setLocale(language.locale());
    try {
      chain.doFilter(request, response);
    } finally {
      LocaleContextHolder.resetLocaleContext();
    }
  }

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  private Optional<Language> known(HttpServletRequest request) {
    var session = request.getSession(false);
    Object account = session == null ? null : session.getAttribute(Languages.SESSION_ATTRIBUTE);
    Stream<Cookie> cookies =
        request.getCookies() == null ? Stream.empty() : Stream.of(request.getCookies());
    return offered((String) account)
        .or(() ->
            cookies
                .filter(it -> it.getName().equals(COOKIE))
                .findFirst()
                .flatMap(it -> offered(it.getValue())));
  }

  private Language accepted(HttpServletRequest request) {
    if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
      return languages.standard();
    }
    for (Locale locale : java.util.Collections.list(request.getLocales())) {
      Optional<Language> found = offered(locale.toLanguageTag());
      if (found.isPresent()) {
        return found.get();
      }
    }
    return languages.standard();
  }

  private Optional<Language> offered(@Nullable String tag) {
    return tag == null
        ? Optional.empty()
        : Language.of(tag).filter(it -> languages.offered().contains(it));
  }

  private static void remember(
      Language language, HttpServletRequest request, HttpServletResponse response) {
    var session = request.getSession(false);
    if (session != null && session.getAttribute(Languages.SESSION_ATTRIBUTE) != null) {
      session.setAttribute(Languages.SESSION_ATTRIBUTE, language.code());
    }
    var cookie =
        ResponseCookie.from(COOKIE, language.code())
            .path("/")
            .maxAge(java.time.Duration.ofDays(365))
            .sameSite("Lax")
            .secure(request.isSecure())
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }
}
