package org.polyphony.platform.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.Languages;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.context.support.WebApplicationContextUtils;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** What the frame of a page needs to know of the request that is being answered. */
public final class Shell {

  /** Request attribute with the {@link Actor}, set by the module that knows who is signed in. */
  public static final String ACTOR_ATTRIBUTE = "polyphony.actor";

  /** Request attribute with the reference under which the log knows the request. */
  public static final String REFERENCE_ATTRIBUTE = "polyphony.reference";

  /** Flash attribute: the message key of a notice to show on the next page. */
  public static final String NOTICE = "notice";

  /** Flash attribute: where a POST takes back what the notice tells. */
  public static final String UNDO = "notice.undo";

  private final HttpServletRequest request;

  private Shell(HttpServletRequest request) {
    this.request = request;
  }

  /** The shell of the request that this thread answers. */
  public static Shell current() {
    if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes servlet) {
      return new Shell(servlet.getRequest());
    }
    throw new IllegalStateException("No request is being answered on this thread");
  }

  /** The shell of a given request. */
  public static Shell of(HttpServletRequest request) {
    return new Shell(request);
  }

  /** Who is asking. */
  public Actor actor() {
    return request.getAttribute(ACTOR_ATTRIBUTE) instanceof Actor actor ? actor : Actor.VISITOR;
  }

  /** The reader's language. */
  public Language language() {
    return Reader.language();
  }

  /** The languages on offer. */
  public List<Language> languages() {
    return bean(Languages.class).offered();
  }

  /** The path of the page, without query. */
  public String path() {
    Object forwarded = request.getAttribute("jakarta.servlet.error.request_uri");
    return forwarded == null ? request.getRequestURI() : forwarded.toString();
  }

  /** The address of this page, to come back to; the plain path after a POST. */
  public String pathAndQuery() {
    String query = request.getMethod().equals("GET") ? request.getQueryString() : null;
    return query == null ? path() : path() + "?" + query;
  }

  /** This same page in another language; the rest of its query is kept. */
  public String pathIn(Language language) {
    var uri = UriComponentsBuilder.fromPath(path());
    if (request.getMethod().equals("GET")) {
      uri.query(request.getQueryString());
    }
    return uri.replaceQueryParam("lang", language.code()).build(false).toUriString();
  }

  /** {@code light}, {@code dark}, or {@code auto} where the reader did not choose. */
  public String theme() {
    var cookies = request.getCookies();
    return cookies == null
        ? "auto"
        : Arrays.stream(cookies)
            .filter(it -> it.getName().equals("theme"))
            .map(it -> it.getValue())
            .filter(it -> it.equals("light") || it.equals("dark"))
            .findFirst()
            .orElse("auto");
  }

  /** Whether this is a page of the back office. */
  public boolean staff() {
    return path().startsWith("/manage");
  }

  /** The name of the form field that carries the token against forged requests. */
  public String csrfName() {
    return csrf() instanceof CsrfToken token ? token.getParameterName() : "_csrf";
  }

  /** The token against forged requests. */
  public String csrfToken() {
    return csrf() instanceof CsrfToken token ? token.getToken() : "";
  }

  /** The navigation of one side, as far as the actor may see it. */
  public List<MenuEntry> menu(MenuEntry.Area area) {
    return context()
        .getBeanProvider(MenuSource.class)
        .orderedStream()
        .flatMap(it -> it.menu().stream())
        .filter(it -> it.area() == area)
        .filter(it -> it.permission() == null || actor().may(it.permission()))
        .sorted(Comparator.comparingInt(MenuEntry::order))
        .toList();
  }

  /** Whether a navigation entry leads here, or above here. */
  public boolean isCurrent(MenuEntry entry) {
    String path = path();
    return path.equals(entry.path())
        || (entry.path().length() > 1 && path.startsWith(entry.path() + "/"));
  }

  /** The message key of a notice left by the action before this page, or null. */
  public @Nullable String notice() {
    Map<String, ?> flash = RequestContextUtils.getInputFlashMap(request);
    return flash == null ? null : (String) flash.get(NOTICE);
  }

  /** Where what the notice tells can be taken back, or null. */
  public @Nullable String undo() {
    Map<String, ?> flash = RequestContextUtils.getInputFlashMap(request);
    return flash == null ? null : (String) flash.get(UNDO);
  }

  /** The reference under which the log knows this request. */
  public String reference() {
    Object reference = request.getAttribute(REFERENCE_ATTRIBUTE);
    return reference == null ? "" : reference.toString();
  }

  private @Nullable Object csrf() {
    return request.getAttribute(CsrfToken.class.getName());
  }

  private <T> T bean(Class<T> type) {
    return context().getBean(type);
  }

  private org.springframework.context.ApplicationContext context() {
    return WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext());
  }
}
